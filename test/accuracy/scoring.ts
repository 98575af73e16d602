import { CONCERNS, type Concern, type Level } from "../../src/core/concern.ts";
import type { Labelled } from "../../training/drafts.ts";

/** Found at any level: to mention is to be reminded. Everything else must be worth an interruption. */
const ANY_LEVEL: ReadonlySet<Concern> = new Set([
  "school-named",
  "school-implied",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
  "media-attached",
]);

/** What was raised on one labelled draft: the level of each concern. */
export interface Judged {
  readonly draft: Labelled;
  readonly raised: ReadonlyMap<Concern, Level>;
}

export interface Count {
  readonly hits: number;
  readonly misses: number;
  /** Raised at `warn` or `stop` though the label neither expects nor allows it. */
  readonly alarms: number;
  /** The same at `hint`. */
  readonly nudges: number;
}

/** How one concern fared on one draft. */
function countOne({ draft, raised }: Judged, concern: Concern): Count {
  const level = raised.get(concern);
  const interrupts = level === "warn" || level === "stop";
  if (draft.expect.includes(concern)) {
    const found = interrupts || (level !== undefined && ANY_LEVEL.has(concern));
    return { hits: found ? 1 : 0, misses: found ? 0 : 1, alarms: 0, nudges: 0 };
  }
  const wrong = level !== undefined && !draft.allow.includes(concern);
  return { hits: 0, misses: 0, alarms: wrong && interrupts ? 1 : 0, nudges: wrong && !interrupts ? 1 : 0 };
}

function sum(counts: readonly Count[]): Count {
  const total = { hits: 0, misses: 0, alarms: 0, nudges: 0 };
  for (const { hits, misses, alarms, nudges } of counts) {
    total.hits += hits;
    total.misses += misses;
    total.alarms += alarms;
    total.nudges += nudges;
  }
  return total;
}

export function countConcern(judged: readonly Judged[], concern: Concern): Count {
  return sum(judged.map((one) => countOne(one, concern)));
}

export function countAll(judged: readonly Judged[]): Count {
  return sum(CONCERNS.map((concern) => countConcern(judged, concern)));
}

export function recall({ hits, misses }: Count): number {
  return hits / (hits + misses || 1);
}

/** A nudge is no false alarm; it is counted apart. */
export function precision({ hits, alarms }: Count): number {
  return hits / (hits + alarms || 1);
}

/** Shares of benign drafts (nothing expected) that were interrupted, and that were only nudged. */
export function disturbed(judged: readonly Judged[]): {
  drafts: number;
  interrupted: number;
  nudged: number;
} {
  const benign = judged.filter(({ draft }) => draft.expect.length === 0);
  let [interrupted, nudged] = [0, 0];
  for (const one of benign) {
    const counts = sum(CONCERNS.map((concern) => countOne(one, concern)));
    if (counts.alarms > 0) interrupted++;
    else if (counts.nudges > 0) nudged++;
  }
  const drafts = benign.length || 1;
  return { drafts: benign.length, interrupted: interrupted / drafts, nudged: nudged / drafts };
}

/** Whether every expected concern was found and no false alarm raised. */
export function right(one: Judged): boolean {
  const { misses, alarms } = sum(CONCERNS.map((concern) => countOne(one, concern)));
  return misses === 0 && alarms === 0;
}
