/** What a test needs of a browser with Second Look in it. Two of them: `chromium.ts` and `firefox.ts`. */
export interface BrowserDriver {
  readonly name: BrowserName;
  goto(url: string): Promise<void>;
  /** The value of an expression in the page's own world. */
  evaluate<T>(expression: string): Promise<T>;
  /**
   * Calls a function (its source) with our closed shadow root and a value that JSON can carry; null while Second Look
   * shows nothing. Pages cannot do this: it goes by the browsers' own debugging protocols.
   */
  inOurs<T>(functionSource: string, argument: unknown): Promise<T | null>;
  /** Whether our element stands in the page. */
  hasOurs(): Promise<boolean>;
  /** A press of the main mouse button in the middle of the element; " >>> " crosses an open shadow root. */
  click(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  /** A key, or several joined by "+": "Control+Enter". */
  press(keys: string): Promise<void>;
  /** Puts values into the extension's storage.local; the rest of it is cleared. */
  settings(values: Record<string, unknown>): Promise<void>;
  /** Ends the background as the browser does when it has been idle: the next message starts it anew. */
  stopBackground(): Promise<void>;
  /** Takes the network away from the whole browser, or gives it back. */
  offline(on: boolean): Promise<void>;
  /** A page of the extension in a tab of its own, driven like any page. */
  extensionPage(path: string): Promise<ExtensionPage>;
  /** Roles and names of what is shown to assistive technology, where the browser tells; else null. */
  accessible(): Promise<readonly Accessible[] | null>;
  colours(scheme: "light" | "dark"): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface ExtensionPage {
  evaluate<T>(expression: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Accessible {
  readonly role: string;
  readonly name: string;
}

export type BrowserName = "chromium" | "firefox";

/** The window of every test, in CSS pixels. */
export const VIEW = { width: 1200, height: 900 };

/** Waits until a look at the browser gives something; fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  ms = 4000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain: ${what}`);
    await pause(25);
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A point in the window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * An expression for the middle of an element in the window, once it is there and enabled. The libraries' own clicks on
 * elements take seconds: Playwright's waits for events that Second Look keeps from the page, puppeteer's in Firefox
 * takes twice as long each time.
 */
export function middleOf(selector: string): string {
  return `(() => {
    let el = document;
    for (const part of ${JSON.stringify(selector.split(" >>> "))}) el = (el?.shadowRoot ?? el)?.querySelector(part);
    if (!el || el.disabled || el.getClientRects().length === 0) return null;
    el.scrollIntoView({ block: "nearest" });
    const { x, y, width, height } = el.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;
}
