import type { Draft } from "../core/draft.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import type { TabStatus } from "../platform/messages.ts";
import type { SitePrefs } from "../platform/site-prefs.ts";
import type { Composer, SiteAdapter } from "../sites/site.ts";
import { type Caret, caretIn, putBack } from "./caret.ts";
import { Desk, type Entry } from "./desk.ts";
import { isEmpty, sameDraft } from "./draft/reading.ts";
import { allow, openAdvice, verdict } from "./draft/session.ts";
import { type Guard, startGuard } from "./guard/guard.ts";
import { clearHighlights, highlight } from "./highlight.ts";
import { PersonActions } from "./person.ts";
import { Screen } from "./screen.ts";
import { type Watch, watchPage } from "./watch.ts";

/** How long nobody types before the draft is checked, in ms. */
const PAUSE_MS = 300;
/** When to look for a box that the site put in the place of one it took away, in ms after the loss. */
const LOOK_AGAIN_MS = [0, 150, 600];

/** Second Look on one page of a site, until its signal aborts. */
export class App {
  prefs: SitePrefs;
  readonly screen: Screen;
  readonly desk: Desk;
  readonly guard: Guard;
  readonly signal: AbortSignal;
  readonly #adapter: SiteAdapter;
  readonly #watch: Watch;
  #box: TabStatus["box"] = "none";
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The draft that will be checked when the pause is over. */
  #due: Draft | null = null;
  #queued = false;
  #caret: Caret | null = null;

  constructor(adapter: SiteAdapter, prefs: SitePrefs, gone: () => void, signal: AbortSignal) {
    this.#adapter = adapter;
    this.prefs = prefs;
    this.signal = signal;
    this.screen = new Screen(new PersonActions(this), signal);
    this.desk = new Desk(
      () => this.prefs.official[adapter.site],
      (entry) => entry === this.entry && this.draw(),
      gone,
    );
    const { host } = this.screen.layer;
    window.addEventListener("keydown", (event) => this.#onKey(event), { capture: true, signal });
    this.#watch = watchPage(
      host,
      {
        at: (el) => this.#at(el),
        changed: () => this.#later(),
        beside: (path) => this.#belongs(path) && this.#later(),
      },
      signal,
    );
    this.guard = startGuard(adapter, this.#guardHost(), signal);
    signal.addEventListener("abort", () => this.#stop());
    if (document.activeElement) this.#at(document.activeElement);
  }

  /** The draft in use. */
  get entry(): Entry | null {
    return this.desk.inUse;
  }

  status(): TabStatus {
    const { site } = this.#adapter;
    const session = this.entry?.session;
    const account = session?.reading.draft.account ?? "personal";
    return { site, box: this.#box, account, advice: session ? openAdvice(session) : [] };
  }

  /** Reads the draft in use again, redraws, and has it checked after a pause. */
  refresh(): void {
    this.#queued = false;
    if (!this.entry) return;
    const { editor } = this.entry.session.reading.composer;
    const composer = editor.isConnected ? this.#adapter.find(editor) : null;
    if (composer && composer !== "unknown") this.use(composer);
    else this.boxGone();
  }

  /** Makes this the draft in use. */
  use(composer: Composer): void {
    const entry = this.desk.open(composer);
    this.desk.inUse = entry;
    this.#box = "known";
    this.#watch.observe(entry.session.reading.boxes.map(({ el }) => el));
    this.draw();
    this.#checkSoon(entry.session.reading.draft);
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

  /** Has the draft in use checked now. */
  check(): void {
    if (this.entry && !this.signal.aborted) this.desk.check(this.entry).catch(() => null); // Reported by the desk.
  }

  /** Shows what is known about the draft in use. */
  draw(): void {
    const { entry } = this;
    if (!entry || this.signal.aborted) return;
    const { reading } = entry.session;
    const { composer } = reading;
    const { editor, root } = composer;
    const advice = openAdvice(entry.session);
    if (advice.length > 0) highlight(reading, advice);
    else clearHighlights();
    const empty = isEmpty(reading.draft);
    const { panel, notice } = this.screen.model;
    this.screen.show({
      notice: empty && notice?.button ? null : notice,
      text: reading.draft.text,
      advice,
      place: { editor, root, controls: () => composer.submitControls() },
      panel: panel && !empty,
    });
  }

  /** After a change of the settings: everything is asked anew. */
  settingsChanged(prefs: SitePrefs): void {
    this.prefs = prefs;
    this.desk.outdate();
    this.refresh();
  }

  openPanel(): void {
    if (!this.entry || this.screen.model.panel) return;
    this.#caret = caretIn(this.entry.session.reading);
    this.screen.show({ panel: true });
  }

  closePanel(): void {
    if (!this.screen.model.panel) return;
    const away = this.screen.layer.hasFocus();
    this.screen.show({ panel: false });
    if (away) this.backToBox();
    this.#caret = null;
  }

  /** Puts the focus and the caret back to where they were before something of ours was opened. */
  backToBox(): void {
    if (this.entry && this.#caret) putBack(this.#caret, this.entry.session.reading);
    else this.entry?.session.reading.composer.editor.focus({ preventScroll: true });
    this.#caret = null;
  }

  #at(el: Element): void {
    try {
      const composer = this.#adapter.find(el);
      if (composer === "unknown") this.#box = this.entry ? this.#box : "unknown-box";
      if (!composer || composer === "unknown") return;
      if (composer.editor !== this.entry?.session.reading.composer.editor) this.#enter(composer);
      else this.#later();
    } catch (error) {
      report("site", error);
    }
  }

  /** Escape closes the panel also from the box; the site's own dialog stays. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing || !event.isTrusted) return;
    if (!this.screen.model.panel) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.closePanel();
  }

  #enter(composer: Composer): void {
    ask({ type: "warm" }).catch(() => null); // The first check would only be slower.
    this.use(composer);
  }

  /** After the editor has taken its own turn. */
  #later(): void {
    if (this.#queued || !this.entry) return;
    this.#queued = true;
    setTimeout(() => this.#safely(() => this.refresh()), 0);
  }

  /** The box is not in the page any more: posted, closed, or about to be put back by the site. */
  boxGone(): void {
    if (this.#box === "none") return;
    clearHighlights();
    this.#box = "none";
    this.screen.show({ place: null, panel: false });
    for (const wait of LOOK_AGAIN_MS) setTimeout(() => this.#safely(() => this.#find()), wait);
  }

  /** Finds the box in which the draft goes on. */
  #find(): void {
    if (this.#box === "known") return;
    const known = this.entry;
    const composer = this.#adapter.all(document).find((one) => this.desk.open(one) === known);
    if (composer) this.use(composer);
  }

  #safely(act: () => void): void {
    if (this.signal.aborted) return;
    try {
      act();
    } catch (error) {
      report("editor", error);
    }
  }

  /** Whether something happened within the card of a draft that holds anything. */
  #belongs(path: readonly EventTarget[]): boolean {
    const reading = this.entry?.session.reading;
    return reading !== undefined && path.includes(reading.composer.root) && !isEmpty(reading.draft);
  }

  #guardHost() {
    return {
      verdict: ({ composer }: { composer: Composer }) => verdict(this.desk.open(composer).session),
      check: ({ composer }: { composer: Composer }) => this.desk.check(this.desk.open(composer)),
      ask: ({ composer }: { composer: Composer }) => this.#askAbout(composer),
      mayPost: (event: Event) => this.#belongs(event.composedPath()),
      unchecked: () => this.screen.say({ words: t("notice_unchecked") }),
      unsent: () => this.screen.say({ words: t("notice_press_once_more") }),
    };
  }

  #askAbout(composer: Composer): void {
    this.use(composer);
    const { entry } = this;
    if (!entry) return;
    this.#caret ??= caretIn(entry.session.reading);
    const advice = openAdvice(entry.session).filter(({ level }) => level !== "hint");
    const fix = advice.flatMap(({ fixes }) => fixes)[0] ?? null;
    this.screen.show({ panel: false, asking: { text: entry.session.reading.draft.text, advice, fix } });
  }

  /** "Post anyway": the very draft that was asked about may go. */
  allow(): void {
    if (this.entry) this.entry.session = allow(this.entry.session);
  }

  /** What had the focus is not shown any more. */
  focusLost(): void {
    if (!this.screen.model.asking) this.backToBox();
  }

  #stop(): void {
    clearTimeout(this.#pause);
    clearHighlights();
    this.screen.show({ place: null, panel: false, asking: null });
  }
}
