import { ADULT_NAMES, FIRST_NAMES } from "../words/first-names.ts";
import { SURNAMES } from "../words/surnames.ts";

const RANKS: ReadonlyMap<string, number> = new Map(
  FIRST_NAMES.split(" ").map((name, rank) => [name, rank] as const),
);
const FAMILY: ReadonlySet<string> = new Set(SURNAMES.split(" "));
const ADULTS: ReadonlySet<string> = new Set(ADULT_NAMES.split(" "));

/** Rank of a first name by frequency, 0 the commonest. */
export function nameRank(word: string): number | undefined {
  return RANKS.get(word);
}

/** In the list of first names, however rare or ambiguous. */
export function isFirstName(word: string): boolean {
  return RANKS.has(word);
}

export function isSurname(word: string): boolean {
  return FAMILY.has(word);
}

/** A name that was common once and is hardly given now: a grown-up's. */
export function isAdultName(word: string): boolean {
  return ADULTS.has(word);
}
