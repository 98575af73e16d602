import { conceptsIn, type Met, named } from "./concept-finder.ts";
import { CONCEPTS } from "./concepts.ts";
import { meant } from "./spelling.ts";
import { isStop, isWeak, type Term } from "./terms.ts";

/** What a word counts that stands in nearly every question and half of the clauses. */
const WEAK = 0.25;
/** What an act keeps of its weight beside the one it is done to: "journalist" says more than "messaged". */
const ACT = 0.8;

/** One thing that the question asks about: a word, or the concepts that some words stand for. */
export interface Unit {
  readonly terms: readonly string[];
  readonly weight: number;
  /** Whom or what the question is about, which a clause may speak of in other words. */
  readonly subject: boolean;
}

/** Words and concepts of the question. The words of a phrase stand for its concept only. */
export function unitsOf(terms: readonly Term[]): Unit[] {
  const met = conceptsIn(terms, true);
  const units: Unit[] = [];
  const phrased = new Set<number>();
  for (const one of widest(met)) {
    const concepts = met.filter((other) => other.first === one.first && other.last === one.last);
    const span = terms.slice(one.first, one.last + 1).map((term) => term.stem);
    const words = span.length > 2 ? [] : span;
    for (let at = one.first; at <= one.last; at += 1) phrased.add(at);
    units.push({
      terms: [...concepts.map(named), ...words.filter((word) => !isStop(word))],
      weight: Math.max(...concepts.map(({ concept }) => CONCEPTS[concept]?.weight ?? 1)),
      subject: concepts.some(({ concept }) => !CONCEPTS[concept]?.act),
    });
  }
  for (const [at, { stem }] of terms.entries()) {
    if (!phrased.has(at) && !isStop(stem)) {
      units.push({ terms: [stem], weight: isWeak(stem) ? WEAK : 1, subject: false });
    }
  }
  return subjectFirst(units);
}

function subjectFirst(units: readonly Unit[]): Unit[] {
  if (!units.some((unit) => unit.subject)) return [...units];
  return units.map((unit) => (isAct(unit) ? { ...unit, weight: unit.weight * ACT } : unit));
}

/** An act is a concept; a word that no concept knows may be anything. */
export const isAct = ({ terms, subject }: Unit) => !subject && terms[0]?.startsWith("#");

/** Of concepts whose words overlap, those of the longest phrase, each stretch of words once. */
function widest(met: readonly Met[]): Met[] {
  const kept: Met[] = [];
  for (const one of [...met].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (kept.every((other) => one.last < other.first || one.first > other.last)) kept.push(one);
  }
  return kept;
}

/** The question with slips of the keyboard put right; the word being typed is left until it is finished. */
export function spelt(terms: readonly Term[], known: ReadonlySet<string>, typing: boolean): Term[] {
  return terms.map((term, at) => {
    if (known.has(term.stem) || isStop(term.stem)) return term;
    if (typing && at === terms.length - 1 && begins(term.stem, known)) return term;
    return { ...term, stem: meant(term.stem, known) || term.stem };
  });
}

function begins(start: string, known: ReadonlySet<string>): boolean {
  for (const word of known) if (word.startsWith(start)) return true;
  return false;
}
