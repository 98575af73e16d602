import { offset, shift } from "@floating-ui/dom";
import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import type { Actions, Model, Notice } from "./model.ts";
import { Placed } from "./Placed.tsx";

interface BarProps {
  readonly notice: Notice;
  readonly onClose: () => void;
  readonly corner?: boolean;
}

export function NoticeBar({ notice, onClose, corner = false }: BarProps) {
  const { words, button } = notice;
  return (
    <div class={corner ? "notice corner" : "notice"}>
      <p class="notice-words">{words}</p>
      {button && <Button onClick={button.press}>{button.name}</Button>}
      <CloseButton name={t("notice_close")} onClick={onClose} />
    </div>
  );
}

const BELOW = [offset(20), shift({ padding: 8 })];

/** A notice at the box, or in the corner of the window where the box is gone. */
export function FloatingNotice({ model, actions }: { readonly model: Model; readonly actions: Actions }) {
  const { notice, box, panel } = model;
  if (!notice || (panel && box)) return null;
  if (!box) return <NoticeBar notice={notice} onClose={actions.closeNotice} corner />;
  return (
    <Placed at={box} placement="bottom-start" middleware={BELOW} onGone={actions.boxGone}>
      <NoticeBar notice={notice} onClose={actions.closeNotice} />
    </Placed>
  );
}
