import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { ensureBrowser } from "../../../scripts/browsers.ts";
import {
  type Accessible,
  type BrowserDriver,
  type ExtensionPage,
  middleOf,
  type Place,
  until,
  VIEW,
} from "./driver.ts";
import { practiceBeside, serve } from "./serve.ts";

interface CdpNode {
  readonly backendNodeId: number;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType: string })[];
}

/** Chromium with an unpacked extension, over Playwright and, for closed shadow roots, the DevTools protocol. */
export async function startChromium(
  extension: string,
  colorScheme: "light" | "dark" = "light",
): Promise<BrowserDriver> {
  const context = await chromium.launchPersistentContext("", {
    executablePath: ensureBrowser("chromium"),
    headless: true,
    viewport: VIEW,
    colorScheme,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, "--no-sandbox"],
  });
  await context.route(/^https?:/, (route) =>
    route.fulfill(serve(route.request().url(), practiceBeside(extension))),
  );
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 10_000 }));
  const own = await context.newPage();
  await own.goto(new URL("/manifest.json", worker.url()).href);
  const page = await context.newPage();
  return new Chromium(context, page, own, await context.newCDPSession(page));
}

class Chromium implements BrowserDriver {
  readonly name = "chromium";
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #cdp: CDPSession;
  /** A page of the extension that stays open beside the tests', for its storage. */
  #own: Page;

  constructor(context: BrowserContext, page: Page, own: Page, cdp: CDPSession) {
    this.#context = context;
    this.#page = page;
    this.#own = own;
    this.#cdp = cdp;
  }

  async goto(url: string): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.goto(url);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate<T>(expression);
  }

  async inOurs<T>(functionSource: string, argument: unknown): Promise<T | null> {
    const root = await this.#closedRoot();
    if (root === null) return null;
    const { object } = await this.#cdp.send("DOM.resolveNode", { backendNodeId: root });
    const { result, exceptionDetails } = await this.#cdp.send("Runtime.callFunctionOn", {
      functionDeclaration: `function (value) { return (${functionSource})(this, value); }`,
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      arguments: [{ value: argument }],
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  async hasOurs(): Promise<boolean> {
    return (await this.#closedRoot()) !== null;
  }

  async #closedRoot(): Promise<number | null> {
    const { root } = await this.#cdp.send("DOM.getDocument", { depth: -1, pierce: true });
    return closedRootIn(root as CdpNode);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await until(selector, () => this.evaluate<Place | null>(middleOf(selector)), 3000);
    await this.clickAt(x, y);
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys);
  }

  async settings(values: Record<string, unknown>): Promise<void> {
    await this.#own.evaluate(async (next) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(next);
    }, values);
  }

  async stopBackground(): Promise<void> {
    for (const targetId of await this.#workers()) await this.#cdp.send("Target.closeTarget", { targetId });
    await until("the background to stop", async () => (await this.#workers()).length === 0);
  }

  async #workers(): Promise<string[]> {
    const { targetInfos } = await this.#cdp.send("Target.getTargets");
    const { host } = new URL(this.#own.url());
    return targetInfos
      .filter(({ type, url }) => type === "service_worker" && url.includes(host))
      .map(({ targetId }) => targetId);
  }

  async offline(on: boolean): Promise<void> {
    await this.#context.setOffline(on);
  }

  async extensionPage(path: string): Promise<ExtensionPage> {
    const page = await this.#context.newPage();
    await page.goto(new URL(`/${path}`, this.#own.url()).href);
    return {
      evaluate: (expression) => page.evaluate(expression),
      screenshot: async (file) => void (await page.screenshot({ path: file })),
      close: () => page.close(),
    };
  }

  async accessible(): Promise<readonly Accessible[]> {
    const { nodes } = await this.#cdp.send("Accessibility.getFullAXTree");
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ""), name: String(name?.value ?? "") }));
  }

  async colours(scheme: "light" | "dark"): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: scheme });
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

function closedRootIn(node: CdpNode): number | null {
  const own = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === "closed");
  if (own) return own.backendNodeId;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRootIn(child);
    if (found !== null) return found;
  }
  return null;
}
