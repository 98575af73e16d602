import { conceptsIn, named } from "./concept-finder.ts";
import { isStop, termsOf } from "./terms.ts";

/** A stretch of the clause's text that answers the question; UTF-16 code units. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The words of the text that were met, by themselves or for their concept. */
export function matchesIn(text: string, met: ReadonlySet<string>): Match[] {
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
