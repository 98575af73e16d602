/**
 * The content script: one file, nothing of it reachable by the page. It starts before the page's own scripts, so that
 * its listeners come first, and does nothing that a page could notice until a compose box holds something to show.
 */
import { alive, listen } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import type { ToTab } from "../platform/messages.ts";
import { loadSitePrefs, NO_PREFS, onSitePrefs, type SitePrefs } from "../platform/site-prefs.ts";
import type { SiteAdapter } from "../sites/site.ts";
import { siteFor } from "../sites/sites.ts";
import { App } from "./app.ts";
import { isEmpty } from "./draft/reading.ts";

/** In the extension's own world, which the page cannot see: whether the script runs here already. */
const world = globalThis as { running?: boolean };
const adapter = siteFor(location.hostname);
if (adapter && !world.running) {
  world.running = true;
  start(adapter);
}

function start(site: SiteAdapter): void {
  let app: App | null = null;
  let running = new AbortController();
  const page = new AbortController();

  function apply(prefs: SitePrefs): void {
    const off = prefs.off.includes(site.site);
    if (off) stop();
    else if (app) app.settingsChanged(prefs);
    else app = new App(site, prefs, gone, running.signal);
  }

  function stop(): void {
    running.abort();
    running = new AbortController();
    app = null;
  }

  /** The extension was updated: this script can do nothing more, and says so once if it was of any use here. */
  function gone(): void {
    if (page.signal.aborted) return;
    page.abort();
    const used = app?.entry && !isEmpty(app.entry.session.reading.draft);
    const screen = app?.screen;
    stop();
    if (used) screen?.say({ words: updated });
  }

  // Now, while they can still be had: they are said when the extension is gone.
  const updated = t("notice_updated");
  t("notice_close");
  t("notice_unchecked");

  listen(
    toTab,
    {
      status: () =>
        app?.drafting.status() ?? { site: site.site, box: "none", account: "personal", advice: [] },
      "open-panel": () => {
        app?.openPanel();
        return null;
      },
    },
    page.signal,
  );
  onSitePrefs(apply, page.signal);
  document.addEventListener("visibilitychange", () => !alive() && gone(), { signal: page.signal });
  // Listeners have to come before the page's own, so the script starts as if switched on.
  apply(NO_PREFS);
  loadSitePrefs().then(apply, (error) => report("settings", error));
}

function toTab(value: unknown): ToTab | null {
  const type = (value as { type?: unknown } | null)?.type;
  return type === "status" || type === "open-panel" ? { type } : null;
}
