import { PEOPLE_WORDS } from "../words/people.ts";
import type { Token } from "./tokens.ts";

/** Who or what is spoken of. `leader`: the head, senior staff, governors. */
export type ReferenceKind =
  | "self"
  | "own-family"
  | "pupil"
  | "class"
  | "parent"
  | "colleague"
  | "leader"
  | "school"
  | "stranger"
  | "public-figure"
  | "thing";

/** What they are to the author: "my 9C" (own), "our head" (shared), "this lot" (pointed), "a lad" (other). */
export type Bond = "own" | "shared" | "pointed" | "other";

/** One mention of somebody. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly bond: Bond;
  /** UTF-16 code units into the original text. */
  readonly start: number;
  readonly end: number;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** By name or initials, so that readers could know who it is. */
  readonly named: boolean;
  /** How sure it is that this kind of person is meant, 0 to 1, before the rest of the draft is looked at. */
  readonly confidence: number;
}

const NOUNS: ReadonlyMap<string, { kind: ReferenceKind; sure: number }> = new Map(
  PEOPLE_WORDS.flatMap(({ kind, sure, words }) =>
    words.split(" ").map((word) => [word, { kind, sure }] as const),
  ),
);

const BONDS: ReadonlyMap<string, Bond> = new Map([
  ["my", "own"],
  ["mine", "own"],
  ["our", "shared"],
  ["ours", "shared"],
  ["this", "pointed"],
  ["these", "pointed"],
  ["that", "pointed"],
  ["those", "pointed"],
  ["them", "pointed"],
]);

/** The determiner before a noun, looking back over up to three describing words. */
function bondBefore(tokens: readonly Token[], noun: number): { bond: Bond; from: number } {
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) {
    const token = tokens[i] as Token;
    const bond = BONDS.get(token.norm);
    if (bond !== undefined) return { bond, from: i };
    if (token.kind !== "word" && token.kind !== "number") break;
  }
  return { bond: "other", from: noun };
}

/** Everyone the tokens speak of, in order of place. */
export function references(tokens: readonly Token[]): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const noun = NOUNS.get((tokens[i] as Token).norm);
    if (noun === undefined) continue;
    const { bond, from } = bondBefore(tokens, i);
    found.push({
      kind: noun.kind,
      bond,
      start: (tokens[from] as Token).start,
      end: (tokens[i] as Token).end,
      from,
      to: i + 1,
      named: false,
      confidence: noun.sure,
    });
  }
  return found;
}
