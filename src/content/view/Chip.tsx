import { graver, type Level } from "../../core/concern.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { LevelShape } from "../../ui/LevelMark.tsx";
import { chipSpot } from "./chip-spot.ts";
import type { Actions, Model } from "./model.ts";
import { Placed } from "./Placed.tsx";

/** How many things there are to look at, in the colour of the gravest, beside the box. */
export function Chip({ model, actions }: { readonly model: Model; readonly actions: Actions }) {
  const { advice, place, panel } = model;
  if (!place || panel || advice.length === 0) return null;
  const words = tCount("chip_count", advice.length);
  const level = advice.map((one) => one.level).reduce<Level>(graver, "hint");
  return (
    <Placed place={place} spot={chipSpot} hides onGone={actions.boxGone}>
      <button
        type="button"
        class={`chip ${level}`}
        aria-label={t("chip_open", words)}
        aria-haspopup="dialog"
        onClick={actions.openPanel}
      >
        <LevelShape level={level} />
        {words}
      </button>
    </Placed>
  );
}
