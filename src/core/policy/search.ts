import MiniSearch, { type Query, type SearchResult } from "minisearch";
import { conceptStems, conceptsIn, conceptsStarting, type Met } from "./lookup/concept-finder.ts";
import { CONCEPTS } from "./lookup/concepts.ts";
import { meant } from "./lookup/spelling.ts";
import { isStop, isWeak, type Term, termsOf } from "./lookup/terms.ts";
import { askedIn, NOTHING_ASKED, type Subject, subjectOf, weightOf } from "./lookup/weigh.ts";
import type { Clause, Policy, Topic } from "./policy.ts";

/** A stretch of the clause's text that answers the question; UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly matches: readonly Match[];
}

export interface LookUp {
  /** The clauses that answer the question, the best first. An empty question gives none. */
  find(question: string, limit?: number): Hit[];
  /** The clauses of a topic in the order of their policies: duties first, then the rest. */
  topic(topic: Topic): Hit[];
}

interface Entry {
  readonly id: number;
  readonly policy: Policy;
  readonly clause: Clause;
  readonly subject: Subject;
  /** Words as stems. */
  readonly text: string;
  readonly heading: string;
  readonly ref: string;
  /** Concepts of its own words, as "#name". */
  readonly concepts: string;
  /** Concepts that its heading, concerns and topics add. */
  readonly about: string;
}

const FIELDS = ["text", "heading", "ref", "concepts", "about"];
const LIMIT = 20;
/** What a word counts that stands in nearly every question and half of the clauses. */
const WEAK = 0.25;
/** A concept in the words of a clause, one that it has by its heading or concerns, and a word itself. */
const CONCEPT = 2.2;
const ABOUT = 1;
const WORD = 1.6;
/** A word that no concept knows says more: nothing else stands for it. */
const LONE = 3;
/** What a clause keeps of its score that takes up nothing of the question; all of it adds 1. */
const FLOOR = 0.2;
/** Milder than usual on length: a long clause is often the one with the exceptions. */
const BM25 = { k: 1.2, b: 0.4, d: 0.5 };

/** Makes the clauses of some policies searchable. About 20 ms for 500 clauses; a search takes one or two. */
export function lookUp(policies: readonly Policy[]): LookUp {
  const entries = policies
    .flatMap((policy) => policy.clauses.map((clause) => ({ policy, clause })))
    .map(({ policy, clause }, id) => entryOf(id, policy, clause));
  const index = new MiniSearch<Entry>({
    fields: FIELDS,
    tokenize: (words) => words.split(" "),
    processTerm: (term) => term || null,
  });
  index.addAll(entries);
  const known = new Set([...conceptStems(), ...entries.flatMap((entry) => entry.text.split(" "))]);
  return {
    find: (question, limit = LIMIT) => find(index, entries, known, question, limit),
    topic: (topic) => ofTopic(entries, topic),
  };
}

function entryOf(id: number, policy: Policy, clause: Clause): Entry {
  const text = termsOf(clause.text);
  const heading = termsOf(clause.heading);
  return {
    id,
    policy,
    clause,
    subject: subjectOf(clause),
    text: stems(text),
    heading: stems(heading),
    ref: clause.ref.toLowerCase(),
    concepts: [...new Set(conceptsIn(text).map(named))].join(" "),
    about: [...new Set([...conceptsIn(heading).map(named), ...implied(clause)])].join(" "),
  };
}

const stems = (terms: readonly Term[]) => terms.map((term) => term.stem).join(" ");
const named = ({ concept }: { readonly concept: string }) => `#${concept.replaceAll(" ", "-")}`;

/** Concepts that a clause has by what it speaks of, whatever its words. */
function implied(clause: Clause): string[] {
  return Object.entries(CONCEPTS)
    .filter(
      ([, { concerns = [], topics = [] }]) =>
        concerns.some((concern) => clause.concerns[concern] !== undefined) ||
        topics.some((topic) => clause.topics.includes(topic)),
    )
    .map(([concept]) => named({ concept }));
}

/** One thing that the question asks about: a word, or the concepts that some words stand for. */
interface Unit {
  readonly terms: readonly string[];
  readonly weight: number;
}

function find(
  index: MiniSearch<Entry>,
  entries: readonly Entry[],
  known: ReadonlySet<string>,
  question: string,
  limit: number,
): Hit[] {
  const terms = spelt(termsOf(question), known, /\S$/.test(question));
  const byRef = entries.filter((entry) => entry.ref === question.trim().toLowerCase());
  const units = unitsOf(terms);
  if (units.length === 0) return byRef.slice(0, limit).map((entry) => hit(entry, new Set()));
  const asked = askedIn(question);
  const found = index.search(queryOf(units, /\S$/.test(question)), { bm25: BM25 });
  const ranked = found
    .map((result) => ({ result, entry: entries[result.id] as Entry }))
    .map(({ result, entry }) => ({
      result,
      entry,
      score: result.score * coverage(result, units) * weightOf(entry.clause, entry.subject, asked),
    }))
    .sort((a, b) => b.score - a.score);
  const best = ranked
    .filter(({ entry }) => !byRef.includes(entry))
    .map(({ entry, result }) => ({ entry, met: result.terms }));
  return [...byRef.map((entry) => ({ entry, met: [] })), ...best]
    .slice(0, limit)
    .map(({ entry, met }) => hit(entry, new Set(met)));
}

/** The question with slips of the keyboard put right; the word being typed is left until it is finished. */
function spelt(terms: readonly Term[], known: ReadonlySet<string>, typing: boolean): Term[] {
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

/** Words and concepts of the question. The words of a phrase stand for its concept only. */
function unitsOf(terms: readonly Term[]): Unit[] {
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
    });
  }
  for (const [at, { stem }] of terms.entries()) {
    if (!phrased.has(at) && !isStop(stem)) units.push({ terms: [stem], weight: isWeak(stem) ? WEAK : 1 });
  }
  return units;
}

/** Of concepts whose words overlap, those of the longest phrase, each stretch of words once. */
function widest(met: readonly Met[]): Met[] {
  const kept: Met[] = [];
  for (const one of [...met].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (kept.every((other) => one.last < other.first || one.first > other.last)) kept.push(one);
  }
  return kept;
}

/** The last word may still be being typed, so it counts by its beginning too. */
function queryOf(units: readonly Unit[], typing: boolean): Query {
  const last = units.at(-1)?.terms.at(-1);
  return {
    combineWith: "OR",
    queries: units.flatMap(({ terms, weight }) =>
      terms.map((term): Query => {
        if (term.startsWith("#")) {
          return {
            queries: [term],
            fields: ["concepts", "about"],
            boost: { concepts: CONCEPT * weight, about: ABOUT * weight },
          };
        }
        const open = typing && term === last;
        const starting = open && terms.length === 1 && term.length >= 3 ? conceptsStarting(term) : [];
        return {
          combineWith: "OR",
          queries: [
            {
              queries: [term],
              fields: ["text", "heading", "ref"],
              boost: { text: (terms.length > 1 ? WORD : LONE) * weight, heading: weight },
              prefix: open,
            },
            ...starting.map((concept) => ({ queries: [named({ concept })], fields: ["concepts"] })),
          ],
        };
      }),
    ),
  };
}

/** The share of the question, by weight, that the clause takes up: all of it counts more than one word often. */
function coverage(result: SearchResult, units: readonly Unit[]): number {
  const met = new Set(result.queryTerms);
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  const part = units.filter((unit) => unit.terms.some((term) => met.has(term)));
  return FLOOR + part.reduce((sum, unit) => sum + unit.weight, 0) / all;
}

function hit(entry: Entry, met: ReadonlySet<string>): Hit {
  return { policy: entry.policy, clause: entry.clause, matches: matchesIn(entry.clause.text, met) };
}

/** The words of the text that were met, by themselves or for their concept. */
function matchesIn(text: string, met: ReadonlySet<string>): Match[] {
  const terms = termsOf(text);
  const places = new Set<number>();
  for (const [at, { stem }] of terms.entries()) if (met.has(stem) && !isStop(stem)) places.add(at);
  for (const one of conceptsIn(terms)) {
    if (met.has(named(one))) for (let at = one.first; at <= one.last; at += 1) places.add(at);
  }
  return [...places]
    .sort((a, b) => a - b)
    .map((at) => terms[at])
    .filter((term) => term !== undefined)
    .map(({ start, end }) => ({ start, end }));
}

function ofTopic(entries: readonly Entry[], topic: Topic): Hit[] {
  return entries
    .filter((entry) => entry.clause.topics.includes(topic))
    .map((entry) => ({ entry, weight: weightOf(entry.clause, entry.subject, NOTHING_ASKED) }))
    .sort((a, b) => b.weight - a.weight || a.entry.id - b.entry.id)
    .map(({ entry }) => hit(entry, new Set()));
}
