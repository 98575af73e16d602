import type { Concern } from "../concern.ts";
import type { Finding, Tone, Why } from "../finding.ts";
import type { Reading } from "../text/reading.ts";

interface Verdict {
  readonly why: Why;
  readonly tone?: Tone;
  readonly score?: number;
}

/** A finding on the original span [start, end). */
export function finding(concern: Concern, start: number, end: number, verdict: Verdict): Finding {
  return {
    concern,
    start,
    end,
    why: verdict.why,
    tone: verdict.tone ?? "negative",
    score: verdict.score ?? 1,
  };
}

/** Ways to look for words that several rules share. */
export const find = {
  /** Every token whose plain or undisguised form is in `words`. */
  words(reading: Reading, concern: Concern, words: ReadonlySet<string>, why: Why): Finding[] {
    return reading.tokens
      .filter((token) => words.has(token.norm) || words.has(token.folded))
      .map((token) => finding(concern, token.start, token.end, { why }));
  },
  /** Every place where a pattern (global, on plain text) matches. */
  pattern(reading: Reading, concern: Concern, pattern: RegExp, verdict: Verdict): Finding[] {
    return [...reading.plain.text.matchAll(pattern)].map((match) => {
      const { start, end } = reading.plain.span(match.index, match.index + match[0].length);
      return finding(concern, start, end, verdict);
    });
  },
};
