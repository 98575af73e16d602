import type { Token } from "./tokens.ts";

/** A run of tokens [from, to) that is one sentence; `start`/`end` are offsets into the original. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set([".", "!", "?", "…", ";"]);

/** Sentences end at . ! ? … ; and at line breaks. People leave full stops out, so a clause may be long. */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const token = tokens[i] as Token;
    const broken = next !== undefined && text.slice(token.end, next.start).includes("\n");
    if (
      next !== undefined &&
      !broken &&
      !(ENDS.has(token.word) && !ENDS.has(next.word) && !isAbbreviation(tokens, i))
    )
      continue;
    found.push({ from, to: i + 1, start: (tokens[from] as Token).start, end: token.end });
    from = i + 1;
  }
  return found;
}

const TITLES = new Set(["mr", "mrs", "ms", "dr", "st", "rev", "prof", "no", "vs", "etc"]);

/** "Mr." and "J.M." end no sentence. */
function isAbbreviation(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  const after = tokens[stop + 1];
  if (tokens[stop]?.word !== "." || before === undefined) return false;
  if (before.end !== tokens[stop]?.start) return false;
  return TITLES.has(before.norm) || (before.norm.length === 1 && after !== undefined);
}
