import type { Advice, Edit, Fix } from "../core/advice.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import { LONGEST_EXCEPTION } from "../platform/messages.ts";
import type { App } from "./app.ts";
import { caretIn, putBack } from "./caret.ts";
import type { Reading } from "./draft/reading.ts";
import { dismiss } from "./draft/session.ts";
import { editsFor, type Fixed, makeEdits, undoOf } from "./fixing.ts";
import type { Actions } from "./view/model.ts";

/** What the person can do in the panel, the dialog and the notices. */
export class PersonActions implements Actions {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  openPanel = () => this.#app.openPanel();
  closePanel = () => this.#app.closePanel();
  boxGone = () => this.#app.drafting.lost();
  focusLost = () => this.#app.focusLost();
  escape = () => (this.#app.screen.model.asking ? this.choose("back") : this.closePanel());
  closeNotice = () => this.#app.screen.say(null);

  readClause = (policy: string, clause: string) => {
    ask({ type: "open-clause", policy, clause }).catch((error) => report("panel", error));
  };

  fix = (fix: Fix) => {
    void this.#edit(
      fix.edits,
      this.#app.screen.model.text,
      t(`notice_done_${fix.kind.replaceAll("-", "_")}`),
    );
  };

  dismiss = (advice: Advice) => {
    const { entry } = this.#app;
    if (!entry) return;
    const before = entry.session.dismissals;
    entry.session = dismiss(entry.session, advice);
    this.#say(t("notice_dismissed"), () => {
      entry.session = { ...entry.session, dismissals: before };
      this.#app.draw();
    });
  };

  /** "This is wrong": remembered for the words; what is about the whole draft has none and is dismissed. */
  wrong = (advice: Advice) => {
    const { text } = this.#app.screen.model;
    const said = advice.findings.map(({ start, end }) => text.slice(start, end).trim());
    const words = [...new Set(said)].filter((word) => word !== "" && word.length <= LONGEST_EXCEPTION);
    if (words.length === 0) return this.dismiss(advice);
    void this.#except("except", advice, words);
    this.#say(t("notice_wrong", words.join("”, “")), () => void this.#except("unexcept", advice, words));
  };

  choose = (choice: "back" | "fix" | "post") => {
    const { screen, guard } = this.#app;
    const { asking } = screen.model;
    if (!asking) return;
    if (choice === "post") this.#app.allow();
    screen.show({ asking: null });
    this.#app.backToBox();
    guard.choose(choice);
    if (choice !== "fix" || !asking.fix) return;
    const done = t(`notice_done_${asking.fix.kind.replaceAll("-", "_")}`);
    void this.#edit(asking.fix.edits, asking.text, `${done} ${t("notice_press_again")}`);
  };

  /** Makes edits that were offered for the text `then`, and offers to take them back. */
  async #edit(offered: readonly Edit[], then: string, done: string): Promise<void> {
    const change = await this.#make(offered, then);
    if (!change) return;
    const { before, after } = change;
    const undo = undoOf(before, after);
    this.#say(done, async () => {
      if (await this.#make(undo, after.draft.text)) this.#app.screen.say({ words: t("notice_undone") });
    });
  }

  /** Makes the edits where they still fit; null, and the person told, where that did not work. */
  async #make(offered: readonly Edit[], then: string): Promise<{ before: Reading; after: Reading } | null> {
    const { entry, screen, signal } = this.#app;
    if (!entry) return null;
    this.#app.drafting.refresh();
    const before = entry.session.reading;
    const caret = caretIn(before);
    const edits = editsFor(offered, then, before.draft.text);
    const result: Fixed = edits ? await makeEdits(before, edits, signal) : { done: false, copy: null };
    if (signal.aborted) return null;
    this.#app.drafting.refresh();
    this.#app.drafting.check();
    const after = entry.session.reading;
    if (caret && result.done) putBack(caret, after);
    if (result.done) return { before, after };
    if (result.copy === null) screen.say({ words: t("notice_stale") });
    else this.#copy(result.copy);
    return null;
  }

  #copy(text: string): void {
    const { screen } = this.#app;
    const press = () => {
      navigator.clipboard.writeText(text).then(
        () => screen.say({ words: t("notice_copied") }),
        (error) => report("panel", error),
      );
    };
    screen.say({ words: t("notice_copy"), button: { name: t("notice_copy_button"), press } });
  }

  async #except(type: "except" | "unexcept", { concern }: Advice, words: readonly string[]): Promise<void> {
    try {
      for (const one of words) await ask({ type, concern, words: one });
    } catch (error) {
      report("panel", error);
    }
  }

  #say(words: string, undo: () => unknown): void {
    const press = () => {
      this.#app.screen.say(null);
      undo();
    };
    this.#app.screen.say({ words, button: { name: t("notice_undo"), press } });
    this.#app.draw();
  }
}
