import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import type { Actions, Model, Notice } from "./model.ts";
import { Placed, type PlacedProps } from "./Placed.tsx";

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

/** Under the box, clear of what it holds. */
const below: PlacedProps["spot"] = ({ editor, root }, size, screen) => {
  const room = root.bottom + 8 + size.height < screen.height;
  const y = room ? root.bottom + 8 : Math.max(8, root.top - size.height - 8);
  return { x: Math.max(8, Math.min(editor.left, screen.width - size.width - 8)), y };
};

/** A notice at the box, or in the corner of the window where the box is gone. */
export function FloatingNotice({ model, actions }: { readonly model: Model; readonly actions: Actions }) {
  const { notice, place, panel } = model;
  if (!notice || (panel && place)) return null;
  if (!place) return <NoticeBar notice={notice} onClose={actions.closeNotice} corner />;
  return (
    <Placed place={place} spot={below} onGone={actions.boxGone}>
      <NoticeBar notice={notice} onClose={actions.closeNotice} />
    </Placed>
  );
}
