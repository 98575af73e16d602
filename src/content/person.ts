import type { Advice, Edit, Fix } from "../core/advice.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import { LONGEST_EXCEPTION } from "../platform/messages.ts";
import type { App } from "./app.ts";
import { caretIn, putBack } from "./caret.ts";
import { dismiss } from "./draft/session.ts";
import { editsFor, makeEdits, undoOf } from "./fixing.ts";
import type { Actions } from "./view/model.ts";

/** What the person can do in the panel, the dialog and the notices. */
export class PersonActions implements Actions {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  openPanel = () => this.#app.openPanel();
  closePanel = () => this.#app.closePanel();
  boxGone = () => this.#app.boxGone();
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
    const { entry, screen, signal } = this.#app;
    if (!entry) return;
    this.#app.refresh();
    const before = entry.session.reading;
    const caret = caretIn(before);
    const edits = editsFor(offered, then, before.draft.text);
    const result = edits ? await makeEdits(before, edits, signal) : ({ done: false, copy: null } as const);
    if (signal.aborted) return;
    this.#app.refresh();
    this.#app.check();
    if (!result.done)
      return result.copy === null ? screen.say({ words: t("notice_stale") }) : this.#copy(result.copy);
    const after = entry.session.reading;
    if (caret) putBack(caret, after);
    const undo = undoOf(before, after);
    this.#say(done, () => void this.#edit(undo, after.draft.text, t("notice_undone")));
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

  #say(words: string, undo: () => void): void {
    const press = () => {
      this.#app.screen.say(null);
      undo();
    };
    this.#app.screen.say({ words, button: { name: t("notice_undo"), press } });
    this.#app.draw();
  }
}
