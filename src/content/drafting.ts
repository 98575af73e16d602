import type { Draft } from "../core/draft.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import type { TabStatus } from "../platform/messages.ts";
import type { Composer, SiteAdapter } from "../sites/site.ts";
import { Desk, type Entry } from "./desk.ts";
import { isEmpty, sameDraft } from "./draft/reading.ts";
import { openAdvice } from "./draft/session.ts";
import { type Watch, watchPage } from "./watch.ts";

/** How long nobody types before the draft is checked, in ms. */
const PAUSE_MS = 300;
/** When to look for a box that the site put in the place of one it took away, in ms after the loss. */
const LOOK_AGAIN_MS = [0, 150, 600];

/** Browsers stop a background that had nothing to do for 30 s: it is woken before that counts, in ms. */
const WARM_MS = 20_000;

/** What follows the drafts of a page. */
export interface DraftingHost {
  /** The element that everything of ours stands in: what happens there is no writing. */
  readonly ours: HTMLElement;
  /** The school's own accounts on this site. */
  official(): readonly string[];
  /** There is something new to show about the draft in use. */
  changed(): void;
  /** The box of the draft in use is not in the page any more. */
  lost(): void;
  /** The extension no longer answers this page. */
  gone(): void;
}

/** Knows which draft the person is at, reads it as it changes, and has it checked after a pause. */
export class Drafting {
  readonly desk: Desk;
  readonly #adapter: SiteAdapter;
  readonly #host: DraftingHost;
  readonly #signal: AbortSignal;
  readonly #watch: Watch;
  #box: TabStatus["box"] = "none";
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The draft that will be checked when the pause is over. */
  #due: Draft | null = null;
  #queued = false;
  #warmed = Number.NEGATIVE_INFINITY;

  constructor(adapter: SiteAdapter, host: DraftingHost, signal: AbortSignal) {
    this.#adapter = adapter;
    this.#host = host;
    this.#signal = signal;
    const answered = (entry: Entry) => entry === this.entry && host.changed();
    this.desk = new Desk(host.official, answered, host.gone);
    const changed = () => this.#later();
    const beside = (path: readonly EventTarget[]) => this.#root && path.includes(this.#root) && changed();
    this.#watch = watchPage(host.ours, { at: (el) => this.#at(el), changed, beside }, signal);
    signal.addEventListener("abort", () => clearTimeout(this.#pause));
    if (document.activeElement) this.#at(document.activeElement);
  }

  /** The draft in use. */
  get entry(): Entry | null {
    return this.desk.inUse;
  }

  status(): TabStatus {
    const { site } = this.#adapter;
    const session = this.#box === "known" ? this.entry?.session : undefined;
    const account = session?.reading.draft.account ?? "personal";
    return { site, box: this.#box, account, advice: session ? openAdvice(session) : [] };
  }

  /** Whether something happened within the card of a draft that holds anything. */
  holds(path: readonly EventTarget[]): boolean {
    const reading = this.entry?.session.reading;
    return reading !== undefined && path.includes(reading.composer.root) && !isEmpty(reading.draft);
  }

  /** Makes this the draft in use, reads it, and has it checked after a pause. */
  use(composer: Composer): void {
    const entry = this.desk.open(composer);
    this.desk.inUse = entry;
    this.#box = "known";
    this.#watch.observe(entry.session.reading.boxes.map(({ el }) => el));
    this.#host.changed();
    this.#checkSoon(entry.session.reading.draft);
  }

  /** Reads the draft in use again. */
  refresh(): void {
    this.#queued = false;
    if (!this.entry) return;
    const { editor } = this.entry.session.reading.composer;
    const composer = editor.isConnected ? this.#adapter.find(editor) : this.#stillListed(editor);
    if (composer && composer !== "unknown") this.use(composer);
    else this.lost();
  }

  /** Whether the draft in use can still be posted, with its box or without. */
  get goesOn(): boolean {
    const editor = this.entry?.session.reading.composer.editor;
    return editor !== undefined && this.#stillListed(editor) !== undefined;
  }

  /** A box that the site has taken away and will post all the same. */
  #stillListed(editor: HTMLElement): Composer | undefined {
    return this.#adapter.all(document).find((one) => one.editor === editor);
  }

  /** Has the draft in use checked now. */
  check(): void {
    if (this.entry && !this.#signal.aborted) this.desk.check(this.entry).catch(() => null); // Reported by the desk.
  }

  /** The box is not in the page any more: posted, closed, or about to be put back by the site. */
  lost(): void {
    if (this.#box === "none") return;
    this.#box = "none";
    this.#host.lost();
    for (const wait of LOOK_AGAIN_MS) setTimeout(() => this.#safely(() => this.#find()), wait);
  }

  get #root(): Element | undefined {
    return this.entry?.session.reading.composer.root;
  }

  #at(el: Element): void {
    try {
      const composer = this.#adapter.find(el);
      if (composer === "unknown") this.#unknown();
      else if (composer) this.#meet(composer);
    } catch (error) {
      report("site", error);
    }
  }

  #meet(composer: Composer): void {
    this.#warm();
    if (composer.editor === this.entry?.session.reading.composer.editor) this.#later();
    else this.use(composer);
  }

  /** The background falls asleep between drafts; this wakes it while somebody is still typing. */
  #warm(): void {
    const now = performance.now();
    if (now - this.#warmed < WARM_MS) return;
    this.#warmed = now;
    ask({ type: "warm" }).catch(() => null); // The first check would only be slower.
  }

  /** Said in the popup, but not while there is a draft in a box that is known. */
  #unknown(): void {
    const draft = this.entry?.session.reading.draft;
    if (this.#box !== "known" || !draft || isEmpty(draft)) this.#box = "unknown-box";
  }

  /** After a pause in typing; what changes nothing in the draft does not make the pause longer. */
  #checkSoon(draft: Draft): void {
    if (this.#due && sameDraft(this.#due, draft)) return;
    this.#due = draft;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#due = null;
      this.check();
    }, PAUSE_MS);
  }

  /** After the editor has taken its own turn. */
  #later(): void {
    if (this.#queued || !this.entry) return;
    this.#queued = true;
    setTimeout(() => this.#safely(() => this.refresh()), 0);
  }

  /** Finds the box in which the draft goes on. */
  #find(): void {
    if (this.#box === "known") return;
    const known = this.entry;
    const composer = this.#adapter.all(document).find((one) => this.desk.open(one) === known);
    if (composer) this.use(composer);
  }

  #safely(act: () => void): void {
    if (this.#signal.aborted) return;
    try {
      act();
    } catch (error) {
      report("editor", error);
    }
  }
}
