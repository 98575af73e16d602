import { browser } from "../platform/browser.ts";

/**
 * Starts the content script in the pages of the three sites that were open before the installation: Chromium would
 * wait for them to be reloaded. Where the browser has done it already, the script notices that it runs.
 */
export async function startInOpenTabs(): Promise<void> {
  for (const { matches = [], js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches });
    const started = tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.insertCSS({ target: { tabId: id }, files: css });
      await browser.scripting.executeScript({ target: { tabId: id }, files: js });
    });
    await Promise.allSettled(started); // A tab that has gone or sleeps gets the script when it is loaded again.
  }
}
