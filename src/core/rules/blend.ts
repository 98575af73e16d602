import type { Concern } from "../concern.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { APART, BLEND } from "./thresholds.ts";
import { schoolLink } from "./work-link.ts";

/** Scores of findings: from `POSSIBLE` on they are findings, from `SURE` on they are worth an interruption (policy/levels.ts). */
export const POSSIBLE = 0.5;
export const SURE = 0.65;

/** From this much on a draft has to do with a school as plainly as any. */
const LINKED = 0.25;

/**
 * What a rule's own evidence (0 to 1, below 0 where it speaks against) and the classifier's opinion come to, 0 to 1. Both limits and the weight of the
 * evidence stand in thresholds.ts, one line a concern, and what is lost in a draft that has nothing to do with a school.
 */
export function blended(reading: Reading, concern: keyof typeof BLEND & Concern, evidence: number): number {
  const { weight, possible, sure } = BLEND[concern];
  const apart = (APART[concern] ?? 0) * distanceOf(reading);
  const sum =
    logit(opinionOf(reading).likely(concern)) +
    weight * Math.min(1, Math.max(-1, evidence)) -
    apart -
    lengthLoss(reading);
  if (sum < possible) return POSSIBLE * Math.exp(sum - possible) * 0.99;
  if (sum < sure) return POSSIBLE + ((SURE - POSSIBLE) * (sum - possible)) / (sure - possible);
  return 1 - (1 - SURE) * Math.exp(sure - sum);
}

/** Tokens of a draft of ordinary length; what each doubling of it costs, and what length costs at most, in logits. */
const ORDINARY = 45;
const DOUBLING = 0.5;
const AT_MOST = 1;

/** The classifier goes by the strongest place of a draft, and the longer the draft, the stronger that is by chance. */
export function lengthLoss({ tokens }: Reading): number {
  return Math.min(AT_MOST, DOUBLING * Math.max(0, Math.log2(tokens.length / ORDINARY)));
}

/** How far a draft is from having to do with a school: 0 for plainly of school, 1 for without a sign of it. */
export function distanceOf(reading: Reading): number {
  return 1 - Math.min(1, schoolLink(reading) / LINKED);
}

function logit(p: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(bounded / (1 - bounded));
}
