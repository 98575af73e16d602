import type { Reading } from "../reading.ts";
import { Collector } from "./collector.ts";
import { hashWord, join } from "./hash.ts";
import { CATEGORIES, categoriesOf } from "./lexicon.ts";
import { ANTECEDENTS, antecedent, PERSONS, replyWords, standing, symbols } from "./symbols.ts";
import { type Unit, unitsOf } from "./units.ts";
import { spans, windows } from "./windows.ts";

/** The features of one draft: parallel arrays. */
export interface Features {
  /** Bucket, 0 to BUCKETS - 1. */
  readonly index: number[];
  readonly value: number[];
  /** Clause that the feature stands in; -1 where it is about the whole draft. */
  readonly clause: number[];
  /** For each clause, its tokens [from, to). */
  readonly clauses: readonly { readonly from: number; readonly to: number }[];
}

/** Everything the classifier looks at: the draft as a whole and, if it is long, window by window. The same code trains and runs. */
export function features(reading: Reading): Features[] {
  const units = unitsOf(reading);
  const marks = symbols(units, antecedent(reading.replyTo));
  return windows(units).map(({ from, to }) => ofWindow(reading, units, marks, from, to));
}

function ofWindow(
  reading: Reading,
  all: readonly Unit[],
  marks: readonly number[],
  from: number,
  to: number,
): Features {
  const out = new Collector();
  const units = all.slice(from, to);
  words(units, out);
  categories(units, marks.slice(from, to), out);
  reply(units, reading, out);
  whole(units, reading, to - from < all.length, out);
  out.done();
  return { index: out.index, value: out.value, clause: out.clause, clauses: spans(all) };
}

function words(units: readonly Unit[], out: Collector): void {
  for (let i = 0; i < units.length; i++) {
    const one = units[i] as Unit;
    out.add("word", one.hash, one.clause);
    if (one.denied) out.add("word", join(one.hash, 7), one.clause);
    const next = units[i + 1];
    if (next) out.add("pair", join(one.hash, next.hash), one.clause);
    const after = units[i + 2];
    if (after) out.add("pair", join(join(one.hash, after.hash), 3), one.clause);
    characters(one, out);
  }
}

function characters(one: Unit, out: Collector): void {
  if (one.word.length < 4 || !/^[a-z']+$/.test(one.word)) return;
  const padded = `<${one.word}>`;
  for (let n = 3; n <= 5; n++)
    for (let i = 0; i + n <= padded.length; i++)
      out.add("char", hashWord(padded.slice(i, i + n)), one.clause);
}

function categories(units: readonly Unit[], marks: readonly number[], out: Collector): void {
  for (let i = 0; i < units.length; i++) {
    const one = units[i] as Unit;
    for (const cat of one.cats) {
      out.add("cat", cat, one.clause);
      if (one.denied || one.quoted) out.add("cat", standing(cat, one), one.clause);
    }
    shapes(marks, i, one.clause, out);
    links(units, marks, i, out);
  }
}

/** Runs of two to four symbols. */
function shapes(marks: readonly number[], i: number, clause: number, out: Collector): void {
  let hash = marks[i] as number;
  out.add("shape", join(hash, 11), clause);
  for (let n = 1; n < 4 && i + n < marks.length; n++) {
    hash = join(hash, marks[i + n] as number);
    out.add("shape", hash, clause);
  }
}

/** Who is spoken of with what, within a clause: person and category, category and category, person and word. */
function links(units: readonly Unit[], marks: readonly number[], i: number, out: Collector): void {
  const one = units[i] as Unit;
  if (one.cats.length === 0) return;
  for (let k = Math.max(0, i - 9); k < Math.min(units.length, i + 10); k++) {
    const other = units[k] as Unit;
    if (k === i || other.clause !== one.clause) continue;
    const person = PERSONS.has(one.cats[0] as number);
    if (person && other.word.length > 3)
      out.add("link", join(join(marks[i] as number, other.hash), 5), one.clause);
    if (k < i) continue;
    for (const a of one.cats)
      for (const b of other.cats) {
        const x = PERSONS.has(a) && a === one.cats[0] ? (marks[i] as number) : standing(a, one);
        const y = PERSONS.has(b) && b === other.cats[0] ? (marks[k] as number) : standing(b, other);
        out.add("link", x < y ? join(x, y) : join(y, x), one.clause);
      }
  }
}

function reply(units: readonly Unit[], reading: Reading, out: Collector): void {
  if (reading.replyTo === "") return;
  const own = new Set(units.flatMap((one) => one.cats.slice(0, 2)));
  for (const word of replyWords(reading.replyTo)) {
    out.add("reply", hashWord(word), -1);
    for (const cat of categoriesOf(word)) {
      out.add("reply", 9000 + cat, -1);
      for (const mine of own) out.add("reply", join(9000 + cat, mine), -1);
    }
  }
}

function whole(units: readonly Unit[], reading: Reading, part: boolean, out: Collector): void {
  const { draft, text, sentences } = reading;
  const say = (sign: string) => out.add("whole", hashWord(sign), -1);
  say("bias");
  say(`account ${draft.account}`);
  say(`surface ${draft.surface}`);
  say(`site ${draft.site} ${draft.account}`);
  if (draft.attachments.length > 0) say(`media ${draft.account}`);
  if (part) say("part");
  const { work, home, public: famous } = reading.context;
  say(`work ${Math.round(work * 4)}`);
  say(`home ${Math.round(home * 4)}`);
  say(`public ${Math.round(famous * 4)}`);
  say(`work ${Math.round(work * 2)} home ${Math.round(home * 2)}`);
  say(`reply ${draft.replyTo !== ""}`);
  say(`length ${Math.min(9, Math.ceil(Math.log2(units.length + 1)))}`);
  say(`sentences ${Math.min(5, sentences.length)}`);
  if (text.includes("?")) say("asks");
  if (text.includes("!")) say("exclaims");
  if (text === text.toLowerCase()) say("lower case");
  const seen = new Set(units.flatMap((one) => one.cats));
  for (const cat of seen) {
    if (PERSONS.has(cat) || cat >= CATEGORIES.length) say(`${draft.account} ${cat}`);
    if (draft.attachments.length > 0) say(`media ${cat}`);
  }
  if (![...seen].some((cat) => ANTECEDENTS.has(cat))) say("nobody");
  for (const a of seen)
    if (ANTECEDENTS.has(a))
      for (const b of seen) if (b < CATEGORIES.length && a !== b) out.add("whole", join(a + 20000, b), -1);
}
