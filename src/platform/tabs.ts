import { SITES, type Site } from "../core/draft.ts";
import { browser } from "./browser.ts";

const HOSTS: Readonly<Record<Site, RegExp>> = {
  x: /^(?:mobile\.)?(?:x|twitter)\.com$/,
  facebook: /(?:^|\.)facebook\.com$/,
  linkedin: /(?:^|\.)linkedin\.com$/,
};

export interface ActiveTab {
  readonly id: number;
  /** Null where the tab is none of the three sites; other addresses are not even told to us. */
  readonly site: Site | null;
}

/** The tab that the toolbar button was pressed on; null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, site: siteOf(tab.url) };
}

function siteOf(address: string | undefined): Site | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return SITES.find((site) => HOSTS[site].test(hostname)) ?? null;
}

/** Opens one of the product's pages in a new tab. */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}
