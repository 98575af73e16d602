import type { Concern } from "./concern.ts";

/** A message in `_locales` and what fills its placeholders, so that the core holds no words for people. */
export interface Why {
  /** Key in `public/_locales/en_GB/messages.json`, always `why_…`. */
  readonly key: string;
  readonly subs?: readonly string[];
}

/** Whether a mention is kind or plain, or has an edge to it: policies treat them differently. */
export type Tone = "neutral" | "negative";

/** What one rule found in the text. It knows nothing of policies or levels. */
export interface Finding {
  readonly concern: Concern;
  /** UTF-16 code units into `Draft.text`; `start === end` where the finding is about the whole draft. */
  readonly start: number;
  readonly end: number;
  readonly why: Why;
  readonly tone: Tone;
  /** How sure the rule is, 0 to 1, already past the rule's own threshold. */
  readonly score: number;
}
