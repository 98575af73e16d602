import { ask, Gone } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import type { Composer } from "../sites/site.ts";
import { type Reading, readDraft, sameDraft } from "./draft/reading.ts";
import { answered, continues, isFresh, newSession, outdated, read, type Session } from "./draft/session.ts";

/** A question to the engine is given up after this, in ms; the next one is asked anew. */
const GIVEN_UP_MS = 1500;

/** One draft on the desk, and the question that is on its way about it. */
export interface Entry {
  session: Session;
  asked: { readonly reading: Reading; readonly at: number; readonly done: Promise<void> } | null;
  /** Of the last answer that was taken. */
  revision: number;
  /** How often the settings had changed when it was asked about. */
  era: number;
}

/** Keeps the drafts of this page, each by its box, and has them checked. */
export class Desk {
  readonly #entries = new WeakMap<HTMLElement, Entry>();
  /** The draft that the person is at: the one that a new box may go on with. */
  inUse: Entry | null = null;
  #revision = 0;
  #era = 0;
  readonly #official: () => readonly string[];
  readonly #changed: (entry: Entry) => void;
  readonly #gone: () => void;

  /** `changed` is called after every new answer, `gone` when the extension no longer answers this page at all. */
  constructor(official: () => readonly string[], changed: (entry: Entry) => void, gone: () => void) {
    this.#official = official;
    this.#changed = changed;
    this.#gone = gone;
  }

  /** The entry of a composer, freshly read. A box that took the place of one that went away keeps its history. */
  open(composer: Composer): Entry {
    const reading = readDraft(composer, this.#official());
    const key = reading.boxes[0]?.el ?? composer.editor;
    const entry = this.#entries.get(key) ?? this.#successor(reading);
    if (entry) entry.session = read(entry.session, reading);
    const found = entry ?? { session: newSession(reading), asked: null, revision: 0, era: this.#era };
    if (found.era !== this.#era) this.#outdate(found);
    this.#entries.set(key, found);
    return found;
  }

  /** Has the draft checked as it is now. Resolves when the answer is in; rejects when none will come. */
  check(entry: Entry): Promise<void> {
    const { asked, session } = entry;
    if (isFresh(session)) return Promise.resolve();
    const now = performance.now();
    const waiting = asked && now - asked.at < GIVEN_UP_MS;
    if (waiting && sameDraft(asked.reading.draft, session.reading.draft)) return asked.done;
    const done = this.#ask(entry, session.reading, ++this.#revision);
    entry.asked = { reading: session.reading, at: now, done };
    return done;
  }

  /** After a change of the settings: nothing that was answered holds any more, for no draft. */
  outdate(): void {
    this.#era++;
  }

  #outdate(entry: Entry): void {
    entry.session = outdated(entry.session);
    entry.asked = null;
    entry.revision = ++this.#revision;
    entry.era = this.#era;
  }

  async #ask(entry: Entry, reading: Reading, revision: number): Promise<void> {
    const { draft } = reading;
    const message = { type: "check", draft, revision } as const;
    try {
      // A background that was stopped in the middle wakes up for the second try.
      const answer = await ask(message).catch((error) => {
        if (error instanceof Gone) throw error;
        return ask(message);
      });
      if (!answer) throw new Error("not understood");
      if (revision < entry.revision) return;
      entry.revision = revision;
      entry.session = answered(entry.session, draft, answer);
      this.#changed(entry);
    } catch (error) {
      report("ask", error);
      if (error instanceof Gone) this.#gone();
      throw error;
    } finally {
      if (entry.asked?.reading === reading) entry.asked = null;
    }
  }

  #successor(reading: Reading): Entry | null {
    const last = this.inUse;
    if (!last || last.session.reading.boxes.some(({ el }) => el.isConnected)) return null;
    return continues(last.session.reading.draft, reading.draft) ? last : null;
  }
}
