import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";
import { numberClauses } from "./clauses.ts";
import { hashWord } from "./hash.ts";
import { categoriesOf, categoryId, LONGEST_PHRASE, phraseCategories, startsPhrase } from "./lexicon.ts";

/** A token as the classifier sees it. */
export interface Unit {
  readonly word: string;
  readonly hash: number;
  /** Category codes of the lexicon, or signs, the one that stands for the word first. */
  readonly cats: number[];
  readonly denied: boolean;
  readonly quoted: boolean;
  clause: number;
}

/** Code of a sign that the reading gives: a category that is no word list. Above all codes of the lexicon's. */
export function sign(name: string): number {
  return 0x10000 + (hashWord(name) & 0xfffff);
}

const CLASS_LABEL = /^(?:(?:y|yr|yrs|year|p|s|ks|set|form)\d{1,2}[a-z]{0,3}|(?:[7-9]|1[0-3])[a-z]{1,3}\d?)$/;
const NUMBERED = new Set([
  "year",
  "yr",
  "yrs",
  "years",
  "set",
  "sets",
  "form",
  "class",
  "primary",
  "ks",
  "p",
  "y",
  "s",
  "group",
  "tutor",
]);
const NUMBER_WORD =
  /^(?:\d{1,2}[a-z]{0,2}s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/;
const CLASSGROUP = categoryId("CLASSGROUP");
/** The text of a draft as units, with clauses numbered from `clause` on. */
export function unitsOf(reading: Reading): Unit[] {
  const { tokens, text } = reading;
  const units = tokens.map((token, i) => unit(token, reading, i));
  phrases(units);
  labels(units);
  found(reading, units);
  numberClauses(text, tokens, units);
  return units;
}

function unit(token: Token, reading: Reading, i: number): Unit {
  const word = token.kind === "word" ? token.folded : token.norm;
  const cats = signsOf(token);
  if (token.kind === "hashtag" || token.kind === "word") {
    const bare = token.kind === "hashtag" ? token.norm.slice(1) : word;
    for (const id of categoriesOf(token.word) || []) if (!cats.includes(id)) cats.push(id);
    for (const id of categoriesOf(bare)) if (!cats.includes(id)) cats.push(id);
  }
  return {
    word,
    hash: hashWord(shape(token, word)),
    cats,
    denied: reading.negated[i] === 1,
    quoted: reading.quoted[i] === 1,
    clause: 0,
  };
}

/** What is learned about: numbers, links and addresses by their shape, not their value. */
function shape(token: Token, word: string): string {
  if (token.kind === "number") return word.length > 2 ? `0${word.length}` : word;
  if (token.kind === "link") return "http";
  if (token.kind === "email") return "a@b";
  if (token.kind === "handle") return "@";
  return word;
}

function signsOf(token: Token): number[] {
  const cats: number[] = [];
  if (token.kind === "number") cats.push(token.norm.length >= 5 ? sign("PHONENUMBER") : sign("NUMBER"));
  if (token.kind === "link") cats.push(sign("LINK"));
  if (token.kind === "email") cats.push(sign("EMAIL"));
  if (token.kind === "handle") cats.push(sign("HANDLE"));
  if (token.kind === "hashtag") cats.push(sign("HASHTAG"));
  if (/^\d{1,2}(?:am|pm)$/.test(token.norm)) cats.push(sign("CLOCK"));
  if (CLASS_LABEL.test(token.norm)) cats.push(CLASSGROUP);
  return cats;
}

/** Adds the categories of phrases to their words, before the words' own. */
function phrases(units: readonly Unit[]): void {
  for (let i = 0; i < units.length; i++) {
    let phrase = (units[i] as Unit).word;
    if (!startsPhrase(phrase)) continue;
    for (let n = 2; n <= LONGEST_PHRASE && i + n <= units.length; n++) {
      phrase += ` ${(units[i + n - 1] as Unit).word}`;
      const ids = phraseCategories(phrase);
      if (ids.length > 0) for (let k = i; k < i + n; k++) lead((units[k] as Unit).cats, ids);
    }
  }
}

function lead(cats: number[], ids: readonly number[]): void {
  const rest = cats.filter((cat) => !ids.includes(cat));
  cats.length = 0;
  cats.push(...ids, ...rest);
}

/** "year 4", "set three", "7 B": one label. */
function labels(units: readonly Unit[]): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const [a, b] = [units[i] as Unit, units[i + 1] as Unit];
    if (!NUMBERED.has(a.word) || !NUMBER_WORD.test(b.word)) continue;
    lead(a.cats, [CLASSGROUP]);
    lead(b.cats, [CLASSGROUP]);
  }
}

/** Marks whom and what the reading found: people by name or role, classes, the author's own school. */
function found(reading: Reading, units: readonly Unit[]): void {
  for (const { kind, bond, named, from, to, confidence } of reading.references) {
    const sure = confidence >= 0.5 ? "" : "?";
    for (let i = from; i < to; i++) {
      const { cats } = units[i] as Unit;
      cats.push(sign(`${kind}${sure}`));
      if (bond !== "other") cats.push(sign(`${bond} ${kind}`));
      if (named) lead(cats, [sign(`named ${kind}${sure}`)]);
      else if (kind === "class") lead(cats, [CLASSGROUP]);
    }
  }
}
