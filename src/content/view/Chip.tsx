import { hide, offset, shift } from "@floating-ui/dom";
import { graver, type Level } from "../../core/concern.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { LevelShape } from "../../ui/LevelMark.tsx";
import type { Actions, Model } from "./model.ts";
import { Placed } from "./Placed.tsx";

/** Half on the box's lower edge, at its right: over the fewest words and clear of the site's own buttons. */
const AT_THE_EDGE = [offset({ mainAxis: -16, crossAxis: -4 }), shift({ padding: 8 }), hide()];

export function Chip({ model, actions }: { readonly model: Model; readonly actions: Actions }) {
  const { advice, box, panel } = model;
  if (!box || advice.length === 0) return null;
  const words = tCount("chip_count", advice.length);
  const level = advice.map((one) => one.level).reduce<Level>(graver, "hint");
  return (
    <Placed at={box} placement="bottom-end" middleware={AT_THE_EDGE} onGone={actions.boxGone}>
      <button
        type="button"
        class={`chip ${level}`}
        aria-label={t("chip_open", words)}
        aria-expanded={panel}
        onClick={panel ? actions.closePanel : actions.openPanel}
      >
        <LevelShape level={level} />
        {words}
      </button>
    </Placed>
  );
}
