import { writeFileSync } from "node:fs";
import puppeteer, { type Browser, type KeyInput, type Page } from "puppeteer-core";
import { FIREFOX_ID } from "../../../manifest.config.ts";
import { ensureBrowser } from "../../../scripts/browsers.ts";
import { type BrowserDriver, type ExtensionPage, middleOf, type Place, until, VIEW } from "./driver.ts";
import { practiceBeside, serve } from "./serve.ts";

/** Fixed, so that the extension's own pages have a known address. */
const UUID = "5ec0d100-0000-4000-8000-000000000001";
const ORIGIN = `moz-extension://${UUID}/`;

/** WebDriver BiDi as puppeteer speaks it; the few commands that puppeteer has no method for go there directly. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** Firefox with a temporary extension, over puppeteer and WebDriver BiDi. */
export async function startFirefox(extension: string): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureBrowser("firefox"),
    headless: true,
    args: ["--remote-allow-system-access"],
    defaultViewport: VIEW,
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ID]: UUID }) },
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const { status, headers, body } = serve(request.url(), practiceBeside(extension));
    void request.respond({ status, headers, body, contentType: headers["content-type"] ?? "text/plain" });
  });
  return new Firefox(browser, page);
}

class Firefox implements BrowserDriver {
  readonly name = "firefox";
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #bidi: Bidi;
  /** A page of the extension that stays open beside the tests', for its storage. */
  #own: ExtensionPage | null = null;

  constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
    this.#bidi = (browser as unknown as { connection: Bidi }).connection;
  }

  async goto(url: string): Promise<void> {
    // The welcome page opens by itself after the installation, in front of this tab, which then has no focus.
    await this.#page.bringToFront();
    await this.#page.goto(url);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#page.evaluate(expression) as Promise<T>;
  }

  async inOurs<T>(functionSource: string, argument: unknown): Promise<T | null> {
    const root = await this.#closedRoot();
    if (root === null) return null;
    return (await this.#call(
      `(root) => JSON.stringify((${functionSource})(root, ${JSON.stringify(argument) ?? "null"}) ?? null)`,
      [{ sharedId: root }],
    )) as T;
  }

  async hasOurs(): Promise<boolean> {
    return (await this.#closedRoot()) !== null;
  }

  /** BiDi tells of closed shadow roots, with references by which they can be used, when asked to. */
  async #closedRoot(): Promise<string | null> {
    const { result } = (await this.#send("script.evaluate", {
      expression: "document.documentElement",
      target: { context: this.#context() },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: "all", maxDomDepth: 12 },
    })) as { result: RemoteNode };
    return closedRootIn(result);
  }

  async #call(functionDeclaration: string, args: readonly object[]): Promise<unknown> {
    const answer = (await this.#send("script.callFunction", {
      functionDeclaration,
      arguments: args,
      target: { context: this.#context() },
      awaitPromise: false,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text ?? "no answer");
    return JSON.parse(answer.result?.value ?? "null");
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await this.#bidi.send(method, params)).result;
  }

  #context(): string {
    return (this.#page.mainFrame() as unknown as { _id: string })._id;
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

  async press(keys: string): Promise<void> {
    const names = keys.split("+").map((key) => (key === "Space" ? " " : key) as KeyInput);
    const last = names.pop() as KeyInput;
    for (const name of names) await this.#page.keyboard.down(name);
    await this.#page.keyboard.press(last);
    for (const name of names.reverse()) await this.#page.keyboard.up(name);
  }

  async settings(values: Record<string, unknown>): Promise<void> {
    if (this.#own === null) this.#own = await this.extensionPage("manifest.json");
    await this.#own.evaluate(
      `browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify(values)}))`,
    );
  }

  async stopBackground(): Promise<void> {
    await this.#chrome(
      `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
  }

  async offline(on: boolean): Promise<void> {
    await this.#chrome(`void (Services.io.offline = ${on})`);
  }

  /** BiDi refuses to navigate to a page of an extension, but drives the tab that the browser itself opens. */
  async extensionPage(path: string): Promise<ExtensionPage> {
    const url = ORIGIN + path;
    await this.#chrome(
      `void gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
    );
    const context = await until(`a tab with ${path}`, () => this.#contextOf(url));
    return {
      evaluate: async <T>(expression: string) => (await this.#evaluateIn(context, expression)) as T,
      screenshot: async (file) => {
        const { data } = (await this.#send("browsingContext.captureScreenshot", { context })) as {
          data: string;
        };
        writeFileSync(file, Buffer.from(data, "base64"));
      },
      close: async () => void (await this.#send("browsingContext.close", { context })),
    };
  }

  async #contextOf(url: string): Promise<string | undefined> {
    const { contexts } = (await this.#send("browsingContext.getTree", {})) as {
      contexts: { context: string; url: string }[];
    };
    return contexts.find((one) => one.url === url)?.context;
  }

  /** Runs in the browser's own window, which needs `--remote-allow-system-access`. */
  async #chrome(expression: string): Promise<unknown> {
    const tree = (await this.#send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { context: string }[];
    };
    return this.#evaluateIn(tree.contexts[0]?.context ?? "", expression);
  }

  async #evaluateIn(context: string, expression: string): Promise<unknown> {
    const answer = (await this.#send("script.evaluate", {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== "success") throw new Error(answer.exceptionDetails?.text ?? "no answer");
    return JSON.parse(answer.result?.value ?? "null");
  }

  /** BiDi has no accessibility tree that enters closed shadow roots. */
  accessible(): Promise<null> {
    return Promise.resolve(null);
  }

  async colours(scheme: "light" | "dark"): Promise<void> {
    await this.#chrome(
      `Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${scheme === "dark" ? 0 : 1})`,
    );
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

function closedRootIn(node: RemoteNode): string | null {
  const { shadowRoot, children } = node.value ?? {};
  if (shadowRoot?.value?.mode === "closed") return shadowRoot.sharedId ?? null;
  for (const child of [...(shadowRoot?.value?.children ?? []), ...(children ?? [])]) {
    const found = closedRootIn(child);
    if (found !== null) return found;
  }
  return null;
}
