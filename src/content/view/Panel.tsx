import { useLayoutEffect, useRef } from "preact/hooks";
import type { Advice } from "../../core/advice.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { AdviceCard } from "../../ui/AdviceCard.tsx";
import { Button } from "../../ui/Button.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import type { Actions, Model } from "./model.ts";
import { NoticeBar } from "./NoticeBar.tsx";
import { Placed, type PlacedProps } from "./Placed.tsx";
import { panelSpot, type Side } from "./panel-spot.ts";

interface Props {
  readonly model: Model;
  readonly actions: Actions;
}

/** All advice on the draft, beside its box. The page stays usable. */
export function Panel({ model, actions }: Props) {
  const { place, panel } = model;
  const side = useRef<Side | null>(null);
  if (!place || !panel) {
    side.current = null;
    return null;
  }
  const spot: PlacedProps["spot"] = (around, _size, screen) => {
    const found = panelSpot(around, screen, side.current);
    side.current = found.side;
    return found;
  };
  return (
    <Placed place={place} spot={spot} onGone={actions.boxGone}>
      <PanelBox model={model} actions={actions} />
    </Placed>
  );
}

function PanelBox({ model, actions }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { advice, text, notice } = model;
  return (
    <div class="panel" role="dialog" aria-labelledby="title">
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
          <AdviceCard key={one.concern} advice={one} text={text} onClause={actions.readClause}>
            <AdviceActions advice={one} actions={actions} />
          </AdviceCard>
        ))}
      </div>
    </div>
  );
}

function AdviceActions({ advice, actions }: { readonly advice: Advice; readonly actions: Actions }) {
  return (
    <div class="actions">
      {advice.fixes.map((fix, at) => (
        <Button key={fix.label.key} look={at === 0 ? "primary" : "plain"} onClick={() => actions.fix(fix)}>
          {t(fix.label.key, ...(fix.label.subs ?? []))}
        </Button>
      ))}
      <div class="actions">
        <Button look="quiet" onClick={() => actions.dismiss(advice)}>
          {t("panel_dismiss")}
        </Button>
        <Button look="quiet" onClick={() => actions.wrong(advice)}>
          {t("panel_wrong")}
        </Button>
      </div>
    </div>
  );
}
