import { SITES, type Site } from "../core/draft.ts";
import { browser } from "./browser.ts";
import { combined, isRecord, MANAGED, type Raw } from "./combine.ts";

/**
 * What the content script needs of the settings and no more: where it is switched off, and the school's own accounts.
 * Read without the schema, which would double the script.
 */
export interface SitePrefs {
  readonly off: readonly Site[];
  readonly official: Readonly<Record<Site, readonly string[]>>;
}

export const NO_PREFS: SitePrefs = { off: [], official: { x: [], facebook: [], linkedin: [] } };

export async function loadSitePrefs(): Promise<SitePrefs> {
  return sitePrefsOf(await browser.storage.local.get(["off", "official", MANAGED]));
}

/** Never throws: what is not as it should be counts as not set. */
export function sitePrefsOf(stored: Raw): SitePrefs {
  const off = combined(stored, "off");
  const official = combined(stored, "official");
  const accounts = (site: Site) => strings(isRecord(official) ? official[site] : null);
  const sites = strings(isRecord(off) ? off.sites : null);
  return {
    off: SITES.filter((site) => sites.includes(site)),
    official: { x: accounts("x"), facebook: accounts("facebook"), linkedin: accounts("linkedin") },
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Calls back after any change of the settings, for any may change the advice, until `signal` aborts. */
export function onSitePrefs(changed: (prefs: SitePrefs) => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === "local") void loadSitePrefs().then((prefs) => !signal.aborted && changed(prefs));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}
