import { language, tCount } from "../../platform/i18n.ts";
import { Chip } from "./Chip.tsx";
import { Dialog } from "./Dialog.tsx";
import type { Actions, Model } from "./model.ts";
import { FloatingNotice } from "./NoticeBar.tsx";
import { Panel } from "./Panel.tsx";

/** All that Second Look shows in a page. */
export function View({ model, actions }: { readonly model: Model; readonly actions: Actions }) {
  const { advice, place, notice, asking } = model;
  const said = notice?.words ?? (place && advice.length > 0 ? tCount("chip_count", advice.length) : "");
  return (
    <div lang={language()}>
      <div class="unseen" role="status" aria-live="polite">
        {said}
      </div>
      {!asking && <Chip model={model} actions={actions} />}
      {!asking && <Panel model={model} actions={actions} />}
      {!asking && <FloatingNotice model={model} actions={actions} />}
      {asking && <Dialog asking={asking} actions={actions} />}
    </div>
  );
}
