/** Words of questions and clauses, made comparable: lower case, no accents, no endings. */

export interface Term {
  readonly stem: string;
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const ACCENTS = /\p{M}/gu;

/** The words of a text in order, with their places. */
export function termsOf(text: string): Term[] {
  return [...text.matchAll(WORD)].map((match) => ({
    stem: stem(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Endings taken off, longest first, and what stands in their place; the rest must keep three letters (four before "ly": "reply"). */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["isation", "is"],
  ["ization", "is"],
  ["ations", "at"],
  ["ation", "at"],
  ["ising", "is"],
  ["izing", "is"],
  ["ised", "is"],
  ["ized", "is"],
  ["ises", "is"],
  ["izes", "is"],
  ["ise", "is"],
  ["ize", "is"],
  ["ements", ""],
  ["ement", ""],
  ["ments", ""],
  ["ment", ""],
  ["ating", "at"],
  ["ated", "at"],
  ["ates", "at"],
  ["ate", "at"],
  ["ingly", ""],
  ["edly", ""],
  ["ings", ""],
  ["ing", ""],
  ["ied", "y"],
  ["ies", "y"],
  ["ed", ""],
  ["es", ""],
  ["ly", ""],
  ["s", ""],
  ["e", ""],
];

/** Words that mean something else than what is left of them. */
const OTHER: ReadonlySet<string> = new Set(["friendly", "meaning"]);

/** A rough stem: equal for the forms of one word, good enough to compare by. */
export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(/['’](?:s|re|ve|ll|d|m)$/, "")
    .replace(/['’]/g, "");
  if (plain.length <= 3 || /\d/.test(plain) || /[siu]s$/.test(plain) || OTHER.has(plain)) return plain;
  for (const [ending, instead] of ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const left = plain.slice(0, -ending.length) + instead;
    if (left.length >= (ending === "ly" ? 4 : 3)) return undouble(left);
  }
  return plain;
}

/** "tagg" (from "tagged") and "swimm" are "tag" and "swim". */
function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Words of questions that say nothing of what is asked about. */
const STOP =
  "a an the and or but if of to in on at by for from with about into as is are be been am was were it its this that these those there here i im ive id me my we us our you your he she his her they them their what whats which who whom whose when where why how can could may might must shall should would will do does did done doing dont doesnt didnt cant ok okay right allowed allow able need have has had get gets got getting want wants some any something anything someone somebody anyone people person thing things just also please so such than then too very really like go goes going put make let say does not no yes up out off over use used using many much more know knows known see seen still now";

const STOPS: ReadonlySet<string> = new Set(STOP.split(" ").map(stem));

/** Words that nearly every question has: where it happens, not what is asked. */
const WEAK =
  "school nursery academy trust online internet web website facebook fb twitter tweet instagram insta snapchat tiktok youtube social media network networking platform post posts posting posted page site staff member work reach2 own day";

const WEAKS: ReadonlySet<string> = new Set(WEAK.split(" ").map(stem));

export function isWeak(term: string): boolean {
  return WEAKS.has(term);
}

export function isStop(term: string): boolean {
  return STOPS.has(term);
}
