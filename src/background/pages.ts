import { browser } from "../platform/browser.ts";

/** Opens one of the product's own pages in a new tab; `hash` starts with "#" or is "". */
async function open(page: string, hash = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) + hash });
}

export const optionsTab = (hash: string) => open("src/options/index.html", hash && `#${hash}`);
export const popupTab = (hash: string) => open("src/popup/index.html", hash);
export const welcomeTab = () => open("src/welcome/index.html");

/** A clause among its neighbours, in the popup's page, whose search knows all clauses. */
export const clauseTab = (policy: string, clause: string) =>
  popupTab(`#clause/${encodeURIComponent(policy)}/${encodeURIComponent(clause)}`);
