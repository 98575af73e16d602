import type { Sent } from "../pages/kit/practice.ts";
import type { SurfaceSpec } from "../pages/pages.ts";
import { type BrowserDriver, type Place, pause, until } from "./driver.ts";

/** A part of what Second Look shows, as somebody using it meets it. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
}

/** Runs in our shadow root: every visible part with its role and name. */
const PARTS = `(root) => [...root.querySelectorAll("button, dialog, [role], h1, h2, h3, p, blockquote")]
  .filter((el) => el.getClientRects().length > 0)
  .map((el) => {
    const role = el.getAttribute("role") ?? ({ BUTTON: "button", DIALOG: "dialog" })[el.tagName] ?? el.tagName.toLowerCase();
    const titled = root.getElementById(el.getAttribute("aria-labelledby") ?? "");
    const name = el.getAttribute("aria-label") ?? (titled ?? el).textContent.replace(/\\s+/g, " ").trim();
    return { role, name, focused: el === root.activeElement };
  })`;

/** Where a press on the button of that name lands: its middle, scrolled into view. */
const PLACE = `(root, name) => {
  const named = (el) => (el.getAttribute("aria-label") ?? el.textContent).replace(/\\s+/g, " ").trim();
  const shown = [...root.querySelectorAll("button")].filter((el) => el.getClientRects().length > 0);
  const el = shown.find((one) => named(one) === name) ?? shown.find((one) => named(one).includes(name));
  if (!el) return null;
  el.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = el.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = root.elementFromPoint(middle.x, middle.y);
  return el.contains(hit) ? middle : null;
}`;

const MARKS = `[...CSS.highlights].flatMap(([name, marks]) => [...marks].map((range) => ({ name, text: String(range) })))`;

/** Somebody at a practice page with Second Look: what they do and what they see. */
export class Person {
  readonly driver: BrowserDriver;
  surface: SurfaceSpec;

  constructor(driver: BrowserDriver, surface: SurfaceSpec) {
    this.driver = driver;
    this.surface = surface;
  }

  /** Goes to the page, opens the surface and puts the caret into its box. `more` is added to the address. */
  async open(more = ""): Promise<void> {
    await this.driver.goto(this.surface.url + more);
    for (const selector of this.surface.open) await this.driver.click(selector);
    await this.enter(this.surface.box);
  }

  /** Puts the caret into a box; editors take a moment to notice. */
  async enter(box: string): Promise<void> {
    await this.driver.click(box);
    await until(`the caret in ${box}`, () => this.driver.evaluate<boolean>(isActive(box)));
    await pause(50);
  }

  /** Types into the box; "\n" as the site's key for a new line. */
  async write(text: string): Promise<void> {
    const newLine = this.surface.keys.includes("Enter") ? "Shift+Enter" : "Enter";
    for (const [at, line] of text.split("\n").entries()) {
      if (at > 0) await this.driver.press(newLine);
      if (line !== "") await this.driver.type(line);
    }
  }

  /** Opens the surface and writes; resolves when the editor holds the words. */
  async draft(text: string, more = ""): Promise<void> {
    await this.open(more);
    await this.write(text);
    await until("the words in the editor", async () => (await this.text()).endsWith(text));
  }

  /** The texts in the states of all editors that one press sends. */
  async texts(): Promise<string[]> {
    const name = JSON.stringify(this.surface.name);
    return (await this.driver.evaluate<string[] | null>(`window.practice.state()[${name}] ?? null`)) ?? [];
  }

  /** The text in the state of the editor that is written to. */
  async text(): Promise<string> {
    return (await this.texts())[this.surface.at ?? 0] ?? "";
  }

  /** Puts a text into the editor by its own interface: what no keyboard can type. */
  async fill(text: string): Promise<void> {
    const [surface, value] = [this.surface.name, text].map((one) => JSON.stringify(one));
    await this.driver.evaluate(`window.practice.fill(${surface}, ${value})`);
    await this.enter(this.surface.box);
  }

  /** Copies a text from a field and pastes it into the box, with the keyboard. */
  async paste(text: string): Promise<void> {
    await this.driver.evaluate(`(() => {
      const field = document.createElement("textarea");
      field.id = "practice-source";
      field.value = ${JSON.stringify(text)};
      document.body.append(field);
      field.select();
    })()`);
    await this.driver.press("Control+c");
    await this.driver.evaluate(`document.getElementById("practice-source").remove()`);
    await this.enter(this.surface.box);
    await this.driver.press("Control+v");
  }

  sent(): Promise<Sent[]> {
    return this.driver.evaluate("window.practice.sent");
  }

  /** Presses Post, after the steps before it where the site has some. */
  async post(): Promise<void> {
    for (const selector of this.surface.send) await this.driver.click(selector);
  }

  /** All steps before Post itself. */
  async beforePost(): Promise<void> {
    for (const selector of this.surface.send.slice(0, -1)) await this.driver.click(selector);
  }

  marks(): Promise<{ name: string; text: string }[]> {
    return this.driver.evaluate(MARKS);
  }

  /** Waits for a mark that holds these words. */
  async seesMarked(words: string): Promise<void> {
    await until(`a mark on “${words}”`, async () =>
      (await this.marks()).some(({ text }) => text.includes(words)),
    );
  }

  async parts(): Promise<Part[]> {
    return (await this.driver.inOurs<Part[]>(PARTS, null)) ?? [];
  }

  /** Waits for a part of ours whose name contains the words. */
  sees(role: string, words: string, ms?: number): Promise<Part> {
    return until(
      `${role} “${words}”`,
      async () => (await this.parts()).find((part) => part.role === role && part.name.includes(words)),
      ms,
    );
  }

  async seesNo(role: string, words: string): Promise<void> {
    await until(
      `no ${role} “${words}”`,
      async () => !(await this.parts()).some((part) => part.role === role && part.name.includes(words)),
    );
  }

  /** Presses a button of ours with the mouse, where it stands. */
  async presses(name: string): Promise<void> {
    await this.sees("button", name);
    let last: Place | null = null;
    // It may still be moving into its place.
    const place = await until(`“${name}” in reach`, async () => {
      const now = await this.driver.inOurs<Place>(PLACE, name);
      const still = now !== null && last !== null && now.x === last.x && now.y === last.y;
      last = now;
      return still ? now : null;
    });
    await this.driver.clickAt(place.x, place.y);
  }
}

function isActive(box: string): string {
  return `(() => {
    let el = document;
    for (const part of ${JSON.stringify(box.split(" >>> "))}) el = (el?.shadowRoot ?? el)?.querySelector(part);
    return el !== null && el.getRootNode().activeElement === el;
  })()`;
}
