import type { Reading } from "../reading.ts";
import { hashWord, join } from "./hash.ts";
import { CATEGORIES, categoriesOf } from "./lexicon.ts";
import { antecedent, replyWords, symbols } from "./symbols.ts";
import { type Unit, unitsOf } from "./units.ts";

/** Rows of the embedding table: known words, pieces of unknown ones, categories, signs, whom a pronoun means, marks. */
export const SIZES = {
  words: 8000,
  pieces: 1024,
  categories: 160,
  signs: 256,
  pronouns: 128,
  marks: 4,
} as const;
const PIECES = SIZES.words;
const CATS = PIECES + SIZES.pieces;
const SIGNS = CATS + SIZES.categories;
const PRONOUNS = SIGNS + SIZES.signs;
const MARKS = PRONOUNS + SIZES.pronouns;
export const ROWS = MARKS + SIZES.marks;

/** Numbers about the whole draft. */
export const FACTS = 12;
/** Tokens that are looked at: beyond this a draft is cut. */
export const LONGEST = 1200;

/** A draft as the network takes it. */
export interface Encoded {
  /** Rows of the embedding table that make up each token: words and categories first, `pieces` of an unknown word last. */
  readonly tokens: readonly { readonly rows: Int32Array; readonly pieces: Int32Array }[];
  readonly reply: Int32Array;
  readonly facts: Float32Array;
}

/** Row of a known word. */
export type Vocabulary = ReadonlyMap<string, number>;

const NO_ROWS = new Int32Array(0);

export function encode(reading: Reading, vocabulary: Vocabulary): Encoded {
  const units = unitsOf(reading).slice(0, LONGEST);
  const marks = symbols(units, antecedent(reading.replyTo));
  return {
    tokens: units.map((unit, i) => token(unit, marks[i] as number, vocabulary)),
    reply: Int32Array.from(
      replyWords(reading.replyTo).flatMap((word) => wordRows(word, categoriesOf(word), vocabulary)),
    ),
    facts: facts(reading, units.length),
  };
}

function token(unit: Unit, mark: number, vocabulary: Vocabulary) {
  const rows = wordRows(unit.word, unit.cats, vocabulary);
  // A pronoun's mark names the person it points back to; any other mark is its own category or word.
  if (unit.cats.length > 0 && mark !== unit.cats[0]) rows.push(PRONOUNS + (join(mark, 1) % SIZES.pronouns));
  if (unit.denied) rows.push(MARKS);
  if (unit.quoted) rows.push(MARKS + 1);
  return { rows: Int32Array.from(rows), pieces: vocabulary.has(unit.word) ? NO_ROWS : pieces(unit.word) };
}

function wordRows(word: string, cats: readonly number[], vocabulary: Vocabulary): number[] {
  const rows = cats.map((cat) =>
    cat < CATEGORIES.length ? CATS + cat : SIGNS + (join(cat, 2) % SIZES.signs),
  );
  const known = vocabulary.get(word);
  if (known !== undefined) rows.push(known);
  return rows;
}

/** Runs of four letters, so that a misspelt word still resembles itself. */
function pieces(word: string): Int32Array {
  if (word.length < 4) return Int32Array.of(PIECES + (hashWord(word) % SIZES.pieces));
  const padded = `<${word.slice(0, 20)}>`;
  return Int32Array.from(
    { length: padded.length - 3 },
    (_, i) => PIECES + (hashWord(padded.slice(i, i + 4)) % SIZES.pieces),
  );
}

function facts({ draft, text, context }: Reading, length: number): Float32Array {
  return Float32Array.of(
    1,
    draft.account === "official" ? 1 : 0,
    draft.attachments.length > 0 ? 1 : 0,
    draft.replyTo !== "" ? 1 : 0,
    draft.surface === "message" ? 1 : 0,
    Math.log2(length + 1) / 6,
    text.includes("?") ? 1 : 0,
    text.includes("!") ? 1 : 0,
    text === text.toLowerCase() ? 1 : 0,
    context.work,
    context.home,
    context.public,
  );
}
