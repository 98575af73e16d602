import type { Concern } from "../../src/core/concern.ts";
import type { Clause } from "../../src/core/policy/policy.ts";

/** A clause that a careful reader finds in the document. */
export interface Expected {
  readonly ref: string;
  /** Its words, or how they begin. */
  readonly starts: string;
  readonly modality: Clause["modality"];
  readonly concerns: readonly Concern[];
}

/** What of a document's operative clauses an import recovers. */
export interface Measured {
  readonly clauses: number;
  /** Their words stand in some clause. */
  readonly found: number;
  /** … and that clause has their reference. */
  readonly ref: number;
  readonly modality: number;
  /** Of the clauses with concerns: all of theirs were suggested, and how many of the single ones. */
  readonly withConcerns: number;
  readonly allConcerns: number;
  readonly concerns: number;
  readonly concernsFound: number;
  /** Suggested on those clauses though not expected. */
  readonly extra: number;
  readonly missed: readonly string[];
}

/** Letters and digits only, lower case: layout and punctuation do not count. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The reference without what readers of the same document number in different ways: its sentences and its nouns. */
function place(ref: string): string {
  return ref
    .replace(/, sentences?.*$|^sentences?.*$/, "")
    .replace(
      /\b(?:item|bullet|guideline|para|principle|responsibility|advice|closing para|everyone must|link)\b/g,
      "#",
    )
    .replace(/, intro$/, "")
    .trim()
    .toLowerCase();
}

export function measure(expected: readonly Expected[], clauses: readonly Clause[]): Measured {
  const results = expected.map((one) => judge(one, clauses));
  const speaking = results.filter(({ wanted }) => wanted > 0);
  const sum = (of: (result: Judged) => number) => results.reduce((total, result) => total + of(result), 0);
  return {
    clauses: expected.length,
    found: sum(({ found }) => Number(found)),
    ref: sum(({ ref }) => Number(ref)),
    modality: sum(({ modality }) => Number(modality)),
    withConcerns: speaking.length,
    allConcerns: speaking.filter(({ wanted, hit }) => wanted === hit).length,
    concerns: sum(({ wanted }) => wanted),
    concernsFound: sum(({ hit }) => hit),
    extra: speaking.reduce((total, { extra }) => total + extra, 0),
    missed: results.flatMap(({ note }) => note),
  };
}

type Judged = ReturnType<typeof judge>;

function judge(one: Expected, clauses: readonly Clause[]) {
  const words = plain(one.starts);
  const holding = clauses.filter((clause) => {
    const text = plain(clause.text);
    return text.includes(words) || (words.includes(text) && text.length > 20);
  });
  const best =
    holding.find(({ ref }) => ref === one.ref) ?? holding.find(({ ref }) => place(ref) === place(one.ref));
  const suggested = new Set(holding.flatMap((clause) => Object.keys(clause.concerns)));
  const missing = one.concerns.filter((concern) => !suggested.has(concern));
  const modality = (best ?? holding[0])?.modality === one.modality;
  return {
    found: holding.length > 0,
    ref: best !== undefined,
    modality,
    wanted: one.concerns.length,
    hit: one.concerns.length - missing.length,
    extra: suggested.size - (one.concerns.length - missing.length),
    note: [
      ...(best ? [] : [`${one.ref}: ${holding.map(({ ref }) => ref).join("; ") || "not found"}`]),
      ...(missing.length > 0 ? [`${one.ref}: no ${missing.join(", ")}`] : []),
      ...(modality ? [] : [`${one.ref}: ${(best ?? holding[0])?.modality} for ${one.modality}`]),
    ],
  };
}
