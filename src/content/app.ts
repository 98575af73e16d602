import { t } from "../platform/i18n.ts";
import type { SitePrefs } from "../platform/site-prefs.ts";
import type { Press } from "../sites/press.ts";
import type { Composer, SiteAdapter } from "../sites/site.ts";
import { type Caret, caretIn, putBack } from "./caret.ts";
import type { Entry } from "./desk.ts";
import { isEmpty } from "./draft/reading.ts";
import { allow, openAdvice, verdict } from "./draft/session.ts";
import { Drafting } from "./drafting.ts";
import { type Guard, type GuardHost, startGuard } from "./guard/guard.ts";
import { clearHighlights, highlight } from "./highlight.ts";
import { PersonActions } from "./person.ts";
import { Screen } from "./screen.ts";
import type { Asking } from "./view/model.ts";

/** Second Look on one page of a site, until its signal aborts: what is written, what is shown, what is held. */
export class App {
  readonly screen: Screen;
  readonly drafting: Drafting;
  readonly guard: Guard;
  readonly signal: AbortSignal;
  #prefs: SitePrefs;
  /** Where the caret was before something of ours took the focus. */
  #caret: Caret | null = null;

  constructor(adapter: SiteAdapter, prefs: SitePrefs, gone: () => void, signal: AbortSignal) {
    this.signal = signal;
    this.#prefs = prefs;
    this.screen = new Screen(new PersonActions(this), signal);
    window.addEventListener("keydown", (event) => this.#onKey(event), { capture: true, signal });
    const host = {
      ours: this.screen.layer.host,
      official: () => this.#prefs.official[adapter.site],
      changed: () => this.draw(),
      lost: () => this.#lost(),
      gone,
    };
    this.drafting = new Drafting(adapter, host, signal);
    this.guard = startGuard(adapter, this.#guardHost(), signal);
    signal.addEventListener("abort", () => this.#clear());
  }

  /** The draft in use. */
  get entry(): Entry | null {
    return this.drafting.entry;
  }

  /** After a change of the settings everything is asked anew. */
  settingsChanged(prefs: SitePrefs): void {
    this.#prefs = prefs;
    this.drafting.desk.outdate();
    this.drafting.refresh();
  }

  /** Shows what is known about the draft in use. */
  draw(): void {
    const { entry } = this;
    if (!entry || this.signal.aborted) return;
    const { reading } = entry.session;
    const { editor, root } = reading.composer;
    const advice = openAdvice(entry.session);
    if (advice.length > 0) highlight(reading, advice);
    else clearHighlights();
    const empty = isEmpty(reading.draft);
    const { panel, notice } = this.screen.model;
    this.screen.show({
      text: reading.draft.text,
      advice,
      place: { editor, root, controls: () => reading.composer.submitControls() },
      panel: panel && !empty,
      notice: empty && notice?.button ? null : notice,
    });
  }

  openPanel(): void {
    if (this.screen.model.panel) return;
    if (!this.entry || this.drafting.status().box !== "known") this.#sayNoBox();
    else this.#showPanel(this.entry);
  }

  #showPanel({ session }: Entry): void {
    this.#caret = caretIn(session.reading);
    this.screen.show({ panel: true });
  }

  #sayNoBox(): void {
    const unknown = this.drafting.status().box === "unknown-box";
    this.screen.say({ words: t(unknown ? "notice_box_unknown" : "notice_box_none") });
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

  /** What had the focus is not shown any more. */
  focusLost(): void {
    if (!this.screen.model.asking) this.backToBox();
  }

  /** "Post anyway": the very draft that was asked about may go. */
  allow(): void {
    if (this.entry) this.entry.session = allow(this.entry.session);
  }

  #guardHost(): GuardHost {
    const { desk } = this.drafting;
    return {
      verdict: ({ composer }: Press) => verdict(desk.open(composer).session),
      check: ({ composer }: Press) => desk.check(desk.open(composer)),
      ask: ({ composer }: Press) => this.#askAbout(composer),
      isAsking: () => this.screen.model.asking !== null && this.screen.layer.host.isConnected,
      mayPost: (event) => this.drafting.holds(event.composedPath()),
      unchecked: () => this.screen.say({ words: t("notice_unchecked") }),
      unsent: () => this.screen.say({ words: t("notice_press_once_more") }),
    };
  }

  #askAbout(composer: Composer): void {
    this.drafting.use(composer);
    const { entry } = this;
    if (!entry) return;
    this.#caret ??= caretIn(entry.session.reading);
    const advice = openAdvice(entry.session).filter(({ level }) => level !== "hint");
    const fix = advice.flatMap(({ fixes }) => fixes)[0] ?? null;
    this.screen.show({ panel: false, asking: { text: entry.session.reading.draft.text, advice, fix } });
  }

  /** Escape closes the panel also from the box; the site's own dialog stays. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing || !event.isTrusted) return;
    if (!this.screen.model.panel) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.closePanel();
  }

  /** The box is gone; a question about its draft stays as long as the draft can still be posted. */
  #lost(): void {
    this.#clear(this.drafting.goesOn ? this.screen.model.asking : null);
  }

  #clear(asking: Asking | null = null): void {
    clearHighlights();
    this.screen.show({ place: null, panel: false, asking });
  }
}
