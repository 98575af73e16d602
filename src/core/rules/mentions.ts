import type { Finding, Why } from "../finding.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import type { Reference, ReferenceKind } from "../text/references.ts";
import { LEISURE } from "../words/leisure.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { finding } from "./matching.ts";
import { toneOf } from "./tone.ts";

/** How much a draft about the author's work adds to a mention, and one about home or public life takes away. */
const WORK = 0.5;
const HOME = 0.35;
const PUBLIC = 0.2;

/** References that carry at least this much are marked; where none does, the clause that speaks most for it is. */
const MARKED = 0.35;

/** Evidence from here on stands even in a draft about sport or the pub. */
const CLEAR = 0.8;

/** "Our team lost four nil", "the head on that pint": teams, sides and heads that are nobody's at school. */
function isLeisure({ plain, context }: Reading): boolean {
  return context.work < 0.25 && LEISURE.test(plain.text);
}

/** A mention by a class label or a staff word stands by itself; a bare "kids" needs the draft's help. */
export function mentionScore(reading: Reading, { confidence, bond, kind }: Reference): number {
  const { work, home, public: famous } = reading.context;
  const owned = bond === "other" ? 0 : 0.1;
  const plain = kind === "class" ? 0.5 : 1;
  return confidence + owned + WORK * work - (HOME * home + PUBLIC * famous) * plain;
}

/** The best evidence among the references of these kinds, 0 to 1, and those worth marking. */
export function mentionEvidence(reading: Reading, kinds: readonly ReferenceKind[]) {
  let evidence = 0;
  const marked: Reference[] = [];
  for (const one of reading.references) {
    if (!kinds.includes(one.kind)) continue;
    const score = mentionScore(reading, one);
    evidence = Math.max(evidence, Math.min(1, score));
    if (score >= MARKED) marked.push(one);
  }
  return { evidence, marked };
}

type Mention = "pupil-mentioned" | "parent-mentioned" | "colleague-mentioned";

/** Findings for the people of these kinds. On the school's own page a kind word about them is nothing. */
export function mentions(
  reading: Reading,
  earlier: readonly Finding[],
  concern: Mention,
  kinds: readonly ReferenceKind[],
  why: Why,
): Finding[] {
  const tone = toneOf(reading, earlier);
  if (reading.draft.account === "official" && tone === "neutral") return [];
  const { evidence, marked } = mentionEvidence(reading, kinds);
  if (evidence < CLEAR && isLeisure(reading)) return [];
  const score = blended(reading, concern, evidence);
  if (score < POSSIBLE) return [];
  const spans = marked.length > 0 ? marked : [opinionOf(reading).where(concern)];
  return spans.map(({ start, end }) => finding(concern, start, end, { why, tone, score }));
}
