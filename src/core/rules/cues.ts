import type { Concern } from "../concern.ts";
import type { Finding, Why } from "../finding.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { finding } from "./matching.ts";
import type { BLEND } from "./thresholds.ts";

/** A sign in the plain text and how much it speaks for a concern, or against it where negative. Counted once. */
export interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
  /** Looked for only where this matches: it spares most drafts a pattern that takes long to compile. */
  readonly needs?: RegExp;
  /** The words that are marked: those of the first such cue that is found. */
  readonly mark?: boolean;
}

export interface Weighed {
  readonly score: number;
  /** Plain-text span of the marked words. */
  readonly span: readonly [number, number] | null;
}

/** The sum of the cues found in `text`, from `start` on. Patterns must not be global. */
export function weigh(text: string, cues: readonly Cue[], start = 0): Weighed {
  let score = start;
  let span: readonly [number, number] | null = null;
  for (const { pattern, weight, needs, mark } of cues) {
    if (needs && !needs.test(text)) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    score += weight;
    if (mark && span === null) span = [match.index, match.index + match[0].length];
  }
  return { score, span };
}

/** Concerns for which evidence and classifier are weighed together. */
type Blended = keyof typeof BLEND & Concern;

/** Where no cue is found at all, that speaks against the concern. */
const NO_CUE = -0.3;

/** One finding where the cues and the classifier together reach the limit; on the words that carry it. */
export function weighedFinding(
  reading: Reading,
  concern: Blended,
  { score: evidence, span }: Weighed,
  why: Why,
): Finding[] {
  const score = blended(reading, concern, span === null && evidence <= 0 ? NO_CUE : evidence);
  if (score < POSSIBLE) return [];
  const marked = span === null ? opinionOf(reading).where(concern) : reading.plain.span(span[0], span[1]);
  return [finding(concern, marked.start, marked.end, { why, score })];
}
