import type { Concern } from "../concern.ts";
import type { Finding, Why } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import { finding } from "./matching.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** A sign in the plain text and how much it speaks for a concern, or against it where negative. Counted once. */
export interface Cue {
  readonly pattern: RegExp;
  readonly weight: number;
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
  for (const { pattern, weight, mark } of cues) {
    const match = pattern.exec(text);
    if (match === null) continue;
    score += weight;
    if (mark && span === null) span = [match.index, match.index + match[0].length];
  }
  return { score, span };
}

/** One finding where the weight reaches the threshold; about the whole draft where no words carry it. */
export function weighedFinding(
  reading: Reading,
  concern: Concern,
  { score, span }: Weighed,
  why: Why,
): Finding[] {
  if (score < THRESHOLDS[concern]) return [];
  const { start, end } = span === null ? { start: 0, end: 0 } : reading.plain.span(span[0], span[1]);
  return [finding(concern, start, end, { why, score: Math.min(1, score) })];
}
