import { PEOPLE_WORDS } from "../words/people.ts";
import type { ReferenceKind } from "./references.ts";

/** Nouns for people, by word: whom they speak of and how surely. */
export const PEOPLE_NOUNS: ReadonlyMap<string, { kind: ReferenceKind; sure: number }> = new Map(
  PEOPLE_WORDS.flatMap(({ kind, sure, words }) =>
    words.split(" ").map((word) => [word, { kind, sure }] as const),
  ),
);
