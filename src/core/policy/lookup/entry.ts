import type { Clause, Policy } from "../policy.ts";
import { conceptsIn, named } from "./concept-finder.ts";
import { CONCEPTS } from "./concepts.ts";
import { type Term, termsOf } from "./terms.ts";
import { type Subject, subjectOf } from "./weigh.ts";

/** A clause as it stands in the index. */
export interface Entry {
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

export function entryOf(id: number, policy: Policy, clause: Clause): Entry {
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
