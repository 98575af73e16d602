import { fold } from "./fold.ts";
import type { Plain } from "./plain.ts";

export type TokenKind = "word" | "number" | "handle" | "hashtag" | "link" | "email" | "emoji" | "mark";

/** One word, handle, emoji or punctuation mark. */
export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 code units into the original text. */
  readonly start: number;
  readonly end: number;
  /** Place in the plain text. */
  readonly from: number;
  readonly to: number;
  /** As in the plain text: "ellie's". */
  readonly word: string;
  /** Without a possessive or clitic 's: "ellie". */
  readonly norm: string;
  /** Undisguised: leet, stars and stretched letters undone ("sh1t" → "shit"). Equal to `norm` where there is nothing to undo. */
  readonly folded: string;
  /** Begins with a capital in the original. */
  readonly capital: boolean;
  /** Two or more characters with no small letter among them: "OPS", "9C". */
  readonly shout: boolean;
  /** Ends in 's or s'. */
  readonly possessive: boolean;
}

const TOKEN =
  /(https?:\/\/[^\s]{1,2000}|www\.[^\s]{1,2000})|([a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})|(@[a-z0-9_.]{0,40}[a-z0-9_])|(#[\p{L}0-9_]{1,100})|(\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic})*|[\u{1f1e6}-\u{1f1ff}]{2})|([\p{L}\p{N}][\p{L}\p{N}_]*(?:['*@$!]{1,4}[\p{L}\p{N}]+){0,4}\*{0,6}'?)|([^\s])/gu;

const KINDS: readonly TokenKind[] = ["link", "email", "handle", "hashtag", "emoji", "word", "mark"];

function kindOf(match: RegExpExecArray): TokenKind {
  for (let i = 0; i < KINDS.length; i++) if (match[i + 1] !== undefined) return KINDS[i] as TokenKind;
  return "mark";
}

/** The tokens of a plain text, in order. Spaces are left out. */
export function tokenise(text: string, plain: Plain): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.text.matchAll(TOKEN)) {
    tokens.push(token(text, plain, match[0], match.index, kindOf(match as RegExpExecArray)));
  }
  return tokens;
}

function token(text: string, plain: Plain, found: string, from: number, found_kind: TokenKind): Token {
  // A closing quotation mark is no part of the word, the apostrophe of a plural owner is.
  const word = found.endsWith("'") && !found.endsWith("s'") ? found.slice(0, -1) : found;
  const to = from + word.length;
  const { start, end } = plain.span(from, to);
  const raw = text.slice(start, end);
  const possessive = found_kind === "word" && /('s|s')$/.test(word);
  const norm = possessive ? word.replace(/'s$|'$/, "") : word;
  const kind = found_kind === "word" && /^\d+$/.test(norm) ? "number" : found_kind;
  const letters = raw.replace(/[^\p{L}]/gu, "");
  return {
    kind,
    start,
    end,
    from,
    to,
    word,
    norm,
    folded: kind === "word" ? fold(norm) : norm,
    capital: /^\p{Lu}/u.test(raw),
    shout:
      raw.length > 1 &&
      letters !== "" &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase(),
    possessive,
  };
}

/** The word at token `i`, without a possessive; "" past either end. */
export function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? "";
}
