import { computed, signal } from "@preact/signals";
import type { Site } from "../core/draft.ts";
import { askTab } from "../platform/channel.ts";
import type { TabStatus } from "../platform/messages.ts";
import { type ActiveTab, activeTab } from "../platform/tabs.ts";

/** What the current tab says of itself. `silent`: one of the three sites, but nobody answers there. */
export type TabState =
  | { readonly is: "asking" }
  | { readonly is: "elsewhere" }
  | { readonly is: "silent"; readonly site: Site }
  | { readonly is: "answered"; readonly site: Site; readonly status: TabStatus };

export const tab = signal<TabState>({ is: "asking" });

/** Whether there is advice for the draft in the tab. */
export const advised = computed(
  () => tab.value.is === "answered" && tab.value.status.box === "known" && tab.value.status.advice.length > 0,
);

export async function findTab(): Promise<void> {
  const active = await activeTab().catch(() => null);
  tab.value = active ? await stateOf(active) : { is: "elsewhere" };
}

async function stateOf({ id, site }: ActiveTab): Promise<TabState> {
  try {
    const status = await askTab(id, { type: "status" });
    if (status) return { is: "answered", site: status.site, status };
  } catch {
    // Nobody is there to answer: another site, or a tab that was open before the extension came.
  }
  return site === null ? { is: "elsewhere" } : { is: "silent", site };
}
