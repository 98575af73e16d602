import type { Concern } from "../concern.ts";
import type { Finding, Why } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import type { Reference, ReferenceKind } from "../text/references.ts";
import { finding } from "./matching.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { toneOf } from "./tone.ts";

/** How much a draft about the author's work adds to a mention, and one about home or public life takes away. */
const WORK = 0.5;
const HOME = 0.35;
const PUBLIC = 0.2;

/** A mention by a class label or a staff word stands by itself; a bare "kids" needs the draft's help. */
export function mentionScore(reading: Reading, { confidence, bond, kind }: Reference): number {
  const { work, home, public: famous } = reading.context;
  const owned = bond === "own" || bond === "shared" || bond === "pointed" ? 0.1 : 0;
  const plain = kind === "class" ? 0.5 : 1;
  return confidence + owned + WORK * work - (HOME * home + PUBLIC * famous) * plain;
}

/** Findings for the people of these kinds. On the school's own page a kind word about them is nothing. */
export function mentions(
  reading: Reading,
  earlier: readonly Finding[],
  concern: Concern,
  kinds: readonly ReferenceKind[],
  why: Why,
): Finding[] {
  const tone = toneOf(reading, earlier);
  if (reading.draft.account === "official" && tone === "neutral") return [];
  const found: Finding[] = [];
  for (const one of reading.references) {
    if (!kinds.includes(one.kind)) continue;
    const score = mentionScore(reading, one);
    if (score < THRESHOLDS[concern]) continue;
    found.push(finding(concern, one.start, one.end, { why, tone, score: Math.min(1, score) }));
  }
  return found;
}
