import type { Token } from "../tokens.ts";
import type { Unit } from "./units.ts";

const CLAUSE_MARKS = new Set([",", ".", "!", "?", ";", ":", "…", "-", "(", ")", "\n"]);
const CLAUSE_WORDS = new Set([
  "but",
  "because",
  "cos",
  "cuz",
  "coz",
  "so",
  "then",
  "while",
  "although",
  "though",
  "whereas",
  "til",
  "until",
]);

/** Tokens. */
const LONGEST_CLAUSE = 16;

/** Numbers the clauses: they end at a mark, before a joining word, at a line break, and after LONGEST_CLAUSE tokens. */
export function numberClauses(text: string, tokens: readonly Token[], units: readonly Unit[]): void {
  let clause = 0;
  let length = 0;
  for (let i = 0; i < units.length; i++) {
    const token = tokens[i] as Token;
    const one = units[i] as Unit;
    const next = tokens[i + 1];
    if (length > 0 && CLAUSE_WORDS.has(token.word)) {
      clause++;
      length = 0;
    }
    one.clause = clause;
    length++;
    const broken = next !== undefined && text.slice(token.end, next.start).includes("\n");
    if (broken || CLAUSE_MARKS.has(token.word) || length >= LONGEST_CLAUSE) {
      clause++;
      length = 0;
    }
  }
}
