import type { Query, SearchResult } from "minisearch";
import { conceptsStarting, named } from "./concept-finder.ts";
import { isAct, type Unit } from "./question.ts";

/** A concept in the words of a clause, one that it has by its heading or concerns, and a word itself. */
const CONCEPT = 2.2;
const ABOUT = 1;
/** The same for whom or what the question is about. */
const SUBJECT_ABOUT = 1.3;
/** Where no clause has them in its words, and many the act done to them: its concerns and topics stand for the words. */
const ONLY_ABOUT = 3.8;
const WORD = 1.6;
/** A word that no concept knows says more: nothing else stands for it. */
const LONE = 3;
/** What a clause keeps of its score that takes up nothing of the question; all of it adds 1. */
const FLOOR = 0.2;

/**
 * The last word may still be being typed, so it counts by its beginning too. `spoken`: the concepts that some clause
 * has in its own words.
 */
export function queryOf(units: readonly Unit[], spoken: ReadonlySet<string>, typing: boolean): Query {
  const acted = units.some(isAct);
  const alone = (term: string) => acted && !spoken.has(term);
  const last = units.at(-1)?.terms.at(-1);
  return {
    combineWith: "OR",
    queries: units.flatMap(({ terms, weight, subject }) =>
      terms.map((term): Query => {
        if (term.startsWith("#")) {
          return {
            queries: [term],
            fields: ["concepts", "about"],
            boost: { concepts: CONCEPT * weight, about: aboutOf(term, subject, alone) * weight },
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

function aboutOf(term: string, subject: boolean, alone: (term: string) => boolean): number {
  if (!subject) return ABOUT;
  return alone(term) ? ONLY_ABOUT : SUBJECT_ABOUT;
}

/** The share of the question, by weight, that the clause takes up: all of it counts more than one word often. */
export function coverage(result: SearchResult, units: readonly Unit[]): number {
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  const part = units.filter((unit) => unit.terms.some((term) => result.queryTerms.includes(term)));
  return FLOOR + part.reduce((sum, unit) => sum + unit.weight, 0) / all;
}
