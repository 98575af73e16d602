/**
 * The background: a service worker in Chromium, an event page in Firefox. The browser stops it whenever it likes, so
 * every listener is registered at once and nothing but caches is kept in memory.
 */
import { browser } from "../platform/browser.ts";
import { askTab, listen } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { toBackground } from "../platform/message-schema.ts";
import { followManaged, keepUnreadable, loadSettings } from "../platform/storage.ts";
import { showBadge } from "./badge.ts";
import { checkDraft, followSettings, warm } from "./engine.ts";
import { added, removed } from "./exception-list.ts";
import { changeExceptions } from "./exceptions.ts";
import { startInOpenTabs } from "./open-tabs.ts";
import { clauseTab, optionsTab, welcomeTab } from "./pages.ts";
import { addMenu, followMenu, takeSelection } from "./selection.ts";

listen(toBackground, {
  warm,
  check: ({ draft, revision }) => checkDraft(draft, revision),
  badge: ({ count, gravest }, tab) =>
    tab === undefined ? null : showBadge(tab, count, gravest).then(() => null),
  except: ({ concern, words }) => changeExceptions((list) => added(list, { concern, words })),
  unexcept: ({ concern, words }) => changeExceptions((list) => removed(list, { concern, words })),
  "open-options": ({ hash }) => optionsTab(hash).then(() => null),
  "open-clause": ({ policy, clause }) => clauseTab(policy, clause).then(() => null),
  selection: takeSelection,
});
followSettings();
followMenu();

browser.commands.onCommand.addListener((command, tab) => {
  if (command !== "open-panel" || tab?.id === undefined) return;
  askTab(tab.id, { type: "open-panel" }).catch(() => null); // A tab that is none of ours has nobody to ask.
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === "managed") followManaged().catch((error) => report("settings", error));
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  addMenu().catch((error) => report("menu", error));
  if (reason !== "install") return;
  startInOpenTabs().catch((error) => report("site", error));
  greet().catch((error) => report("settings", error));
});

start().catch((error) => report("settings", error));

async function start(): Promise<void> {
  await keepUnreadable();
  await followManaged();
}

/** A school that has set everything up for its staff needs no welcome page in front of them. */
async function greet(): Promise<void> {
  await followManaged();
  const { settings, managed } = await loadSettings();
  if (!managed && !settings.welcomed) await welcomeTab();
}
