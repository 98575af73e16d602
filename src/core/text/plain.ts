/**
 * A copy of the text that is easy to match: lower case, straight quotes, plain letters, no invisible characters.
 * Every place in it leads back to the original, because findings are spans of what the person wrote.
 */
export interface Plain {
  readonly text: string;
  /** Original span (UTF-16 code units) of the plain span [from, to). */
  span(from: number, to: number): { start: number; end: number };
}

/** Zero-width and bidirectional controls, soft hyphen, variation selectors: seen by nobody, so matched by nobody. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const QUOTES: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u2032": "'",
  "\u02bc": "'",
  "\u0060": "'",
  "\u00b4": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u2033": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u2026": "…",
};

/** Cyrillic and Greek letters that look like Latin ones (Unicode confusables, the lower-case ones in use). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  ё: "e",
  һ: "h",
  і: "i",
  ї: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
};

/** One original character (a code point with its marks) as it is matched; "" for what cannot be seen. */
function plainly(char: string): string {
  if (INVISIBLE.test(char)) return "";
  const quote = QUOTES[char];
  if (quote !== undefined) return quote;
  if (/[\p{M}]/u.test(char)) return "";
  const lower = char.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (lower.length === 1) return LOOKALIKES[lower] ?? lower;
  return lower;
}

/** Reads `text` in one pass; a lone surrogate stays as it is. */
export function plain(text: string): Plain {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    const code = char.charCodeAt(0);
    const to = code < 0x80 ? (code === 0x60 ? "'" : char.toLowerCase()) : plainly(char);
    for (let i = 0; i < to.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    out.push(to);
    at = next;
  }
  return {
    text: out.join(""),
    span: (from, to) => ({
      start: starts[from] ?? text.length,
      end: to > from ? (ends[to - 1] ?? text.length) : (starts[from] ?? text.length),
    }),
  };
}
