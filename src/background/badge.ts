import type { Level } from "../core/concern.ts";
import { browser } from "../platform/browser.ts";

/** White on each is at least 4.5:1; the same colours as the light theme's levels. */
const COLOURS: Record<Level | "none", string> = {
  none: "#4a5a6a",
  hint: "#4a5a6a",
  warn: "#854f00",
  stop: "#a1261d",
};

/** Shows on the toolbar button how many things there are to look at in this tab. */
export async function showBadge(tab: number, count: number, gravest: Level | "none"): Promise<void> {
  const text = count === 0 ? "" : count > 99 ? "99+" : String(count);
  await browser.action.setBadgeText({ tabId: tab, text });
  if (text === "") return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[gravest] });
  await browser.action.setBadgeTextColor?.({ tabId: tab, color: "#ffffff" });
}
