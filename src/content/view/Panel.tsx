import { flip, offset, shift } from "@floating-ui/dom";
import { useEffect, useRef } from "preact/hooks";
import type { Advice } from "../../core/advice.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { AdviceCard } from "../../ui/AdviceCard.tsx";
import { Button } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { onEscape } from "./keys.ts";
import type { Actions, Model } from "./model.ts";
import { NoticeBar } from "./NoticeBar.tsx";
import { Placed } from "./Placed.tsx";

const BESIDE = [
  offset(16),
  flip({ fallbackPlacements: ["left-start", "bottom-end", "top-end"], fallbackStrategy: "initialPlacement" }),
  shift({ padding: 8, crossAxis: true }),
];

interface Props {
  readonly model: Model;
  readonly actions: Actions;
}

/** All advice on the draft, beside its box. The page stays usable. */
export function Panel({ model, actions }: Props) {
  const { box, panel } = model;
  if (!box || !panel) return null;
  return (
    <Placed at={box} placement="right-start" middleware={BESIDE} onGone={actions.boxGone}>
      <PanelBox model={model} actions={actions} />
    </Placed>
  );
}

function PanelBox({ model, actions }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { advice, text, notice } = model;
  return (
    <div class="panel" role="dialog" aria-labelledby="title" onKeyDown={onEscape(actions.closePanel)}>
      <div class="panel-head">
        <h2 id="title" class="panel-title" tabIndex={-1} ref={title}>
          {advice.length > 0 ? tCount("chip_count", advice.length) : t("extension_short_name")}
        </h2>
        <CloseButton name={t("panel_close")} onClick={actions.closePanel} />
      </div>
      <div class="panel-body">
        {notice && <NoticeBar notice={notice} onClose={actions.closeNotice} />}
        {advice.length === 0 && <p class="panel-empty">{t("panel_nothing")}</p>}
        {advice.map((one) => (
          <AdviceCard key={one.concern} advice={one} text={text}>
            <AdviceActions advice={one} actions={actions} />
          </AdviceCard>
        ))}
      </div>
    </div>
  );
}

function AdviceActions({ advice, actions }: { readonly advice: Advice; readonly actions: Actions }) {
  const [cited] = advice.clauses;
  return (
    <div class="actions">
      {advice.fixes.map((fix, at) => (
        <Button key={fix.label.key} look={at === 0 ? "primary" : "plain"} onClick={() => actions.fix(fix)}>
          {t(fix.label.key, ...(fix.label.subs ?? []))}
        </Button>
      ))}
      <Button look="quiet" onClick={() => actions.dismiss(advice)}>
        {t("panel_dismiss")}
      </Button>
      <Button look="quiet" onClick={() => actions.wrong(advice)}>
        {t("panel_wrong")}
      </Button>
      {cited && (
        <Button look="quiet" onClick={() => actions.readClause(cited.policy.id, cited.clause.id)}>
          {t("panel_whole_clause")}
        </Button>
      )}
    </div>
  );
}
