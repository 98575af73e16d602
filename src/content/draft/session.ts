import type { Advice } from "../../core/advice.ts";
import type { Draft } from "../../core/draft.ts";
import type { Checked } from "../../platform/messages.ts";
import { carried, shiftBetween } from "./anchor.ts";
import { isEmpty, type Reading, sameDraft } from "./reading.ts";
import { type Dismissal, dismissed, open, stillSettled } from "./settled.ts";

/** One draft from its first letter to its posting: what it says, what was said about it, what the person settled. */
export interface Session {
  readonly reading: Reading;
  /** The last answer, carried over to the present text. */
  readonly advice: readonly Advice[];
  /** The draft that the last answer was about; null before the first. */
  readonly checked: Draft | null;
  readonly dismissals: readonly Dismissal[];
  /** The draft for which the person chose "Post anyway". */
  readonly allowed: Draft | null;
}

export function newSession(reading: Reading): Session {
  return { reading, advice: [], checked: null, dismissals: [], allowed: null };
}

/** The session after its box was read again. */
export function read(session: Session, reading: Reading): Session {
  const before = session.reading.draft.text;
  const after = reading.draft.text;
  if (isEmpty(reading.draft)) return newSession(reading);
  return {
    ...session,
    reading,
    advice: carried(session.advice, before, after),
    dismissals: stillSettled(session.dismissals, before, after),
  };
}

/** The session after an answer about `draft`, which may be older than the present text. */
export function answered(session: Session, draft: Draft, { advice }: Checked): Session {
  if (isEmpty(session.reading.draft)) return session;
  return { ...session, checked: draft, advice: carried(advice, draft.text, session.reading.draft.text) };
}

/** Whether the last answer is about exactly what the box holds now. */
export function isFresh({ checked, reading }: Session): boolean {
  return isEmpty(reading.draft) || (checked !== null && sameDraft(checked, reading.draft));
}

/** What is left to look at: all advice less what was dismissed. */
export function openAdvice({ advice, dismissals, reading }: Session): readonly Advice[] {
  return open(advice, dismissals, reading.draft.attachments.length);
}

export function dismiss(session: Session, advice: Advice): Session {
  const { attachments } = session.reading.draft;
  return { ...session, dismissals: dismissed(session.dismissals, advice, attachments.length) };
}

/** "Post anyway": this very draft is not asked about again. */
export function allow(session: Session): Session {
  return { ...session, allowed: session.reading.draft };
}

/** Everything has to be asked anew, because the settings changed. */
export function outdated(session: Session): Session {
  return { ...session, checked: null };
}

/** What a press on Post should meet: see `guard/machine.ts`. */
export function verdict(session: Session): "pass" | "hold" | "ask" {
  const { allowed, reading } = session;
  if (allowed && sameDraft(allowed, reading.draft)) return "pass";
  if (!isFresh(session)) return "hold";
  return openAdvice(session).some(({ level }) => level !== "hint") ? "ask" : "pass";
}

/** Whether a box that appeared holds the draft of one that went away: half of its text or more is the same. */
export function continues(before: Draft, after: Draft): boolean {
  if (after.text.trim() === "") return false;
  const { start, oldEnd } = shiftBetween(before.text, after.text);
  const kept = start + before.text.length - oldEnd;
  return kept * 2 >= Math.max(before.text.length, after.text.length);
}
