import { AMBIGUOUS_NAMES, NO_NAMES } from "../words/ambiguous-names.ts";
import { CAPITAL_WORDS, NOT_A_PERSON_AFTER, NOT_A_PERSON_BEFORE, TITLES } from "../words/name-context.ts";
import { WORD_SURNAMES } from "../words/word-surnames.ts";
import { isFirstName, isSurname, nameRank } from "./name-lists.ts";
import type { Token } from "./tokens.ts";

/** A person's name: tokens [from, to). */
export interface PersonName {
  readonly from: number;
  readonly to: number;
  /** "Mrs Patel": a grown-up. */
  readonly titled: boolean;
  /** First name and surname or initial. */
  readonly full: boolean;
  /** How sure it is that this is a person's name, 0 to 1. */
  readonly sure: number;
}

/** Beyond this rank a name in small letters is as likely a word or a slip. */
const COMMON = 4000;

/** The name that begins at token `i`, if one does. */
export function nameAt(tokens: readonly Token[], i: number): PersonName | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "word") return undefined;
  return titledAt(tokens, i) ?? initialsAt(tokens, i) ?? firstNameAt(tokens, i);
}

function titledAt(tokens: readonly Token[], i: number): PersonName | undefined {
  const token = tokens[i] as Token;
  if (!TITLES.has(token.norm)) return undefined;
  const at = tokens[i + 1]?.word === "." ? i + 2 : i + 1;
  const name = tokens[at];
  if (name?.kind !== "word" || name.norm.length < 1) return undefined;
  const likely = name.capital || isSurname(name.norm) || isFirstName(name.norm);
  const lower =
    !name.capital &&
    (token.norm === "miss" || token.norm === "sir" || token.norm === "father") &&
    !isSurname(name.norm);
  if (!likely || lower || (token.norm === "miss" && !token.capital && !name.capital)) return undefined;
  return { from: i, to: at + 1, titled: true, full: true, sure: name.capital ? 0.95 : 0.75 };
}

/** "J.M.", "J.M". Two bare capitals ("TJ") are left to the class label beside them. */
function initialsAt(tokens: readonly Token[], i: number): PersonName | undefined {
  const [one, dot, two, stop] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const letters =
    one?.capital &&
    one.word.length === 1 &&
    dot?.word === "." &&
    dot.start === one.end &&
    two?.capital &&
    two.word.length === 1 &&
    two.start === dot.end;
  if (!letters) return undefined;
  return {
    from: i,
    to: stop?.word === "." && stop.start === two?.end ? i + 4 : i + 3,
    titled: false,
    full: false,
    sure: 0.7,
  };
}

function firstNameAt(tokens: readonly Token[], i: number): PersonName | undefined {
  const token = tokens[i] as Token;
  const sure = firstName(tokens, i);
  if (sure === 0) return undefined;
  let to = i + 1;
  // Lilly-Mae, Harley-James
  while (
    tokens[to]?.word === "-" &&
    tokens[to + 1]?.kind === "word" &&
    isFirstName((tokens[to + 1] as Token).norm) &&
    tokens[to]?.start === tokens[to - 1]?.end
  )
    to += 2;
  const surname = token.possessive ? 0 : surnameAt(tokens, to, token.capital);
  const after = tokens[to + surname];
  if (
    after?.kind === "word" &&
    NOT_A_PERSON_AFTER.has(after.norm) &&
    !(tokens[to + surname - 1] as Token).possessive
  )
    return undefined;
  if (isPlace(tokens, i)) return undefined;
  return {
    from: i,
    to: to + surname,
    titled: false,
    full: surname > 0,
    sure: Math.min(1, sure + (surname > 0 ? 0.2 : 0)),
  };
}

/** How much speaks for a first name at `i`, from the word, its capital and its place in the sentence alone. */
function firstName(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  const rank = nameRank(token.norm);
  if (
    rank === undefined ||
    token.norm.length < (token.capital ? 2 : 3) ||
    NO_NAMES.has(token.norm) ||
    CAPITAL_WORDS.has(token.norm)
  )
    return 0;
  const capital = token.capital && !token.shout;
  if (!AMBIGUOUS_NAMES.has(token.norm))
    return capital ? 0.85 : rank < COMMON && token.norm.length > 2 ? 0.7 : 0.35;
  if (!capital) return 0.15;
  return opensSentence(tokens, i) ? 0.35 : 0.6;
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || /^[.!?…":(-]$/.test(before.word) || before.kind === "emoji";
}

/** How many tokens of surname follow: "Fenwick", "Marsden-Lowe", "B", "T-W". */
function surnameAt(tokens: readonly Token[], at: number, capitalised: boolean): number {
  const token = tokens[at];
  if (token?.kind !== "word" || CAPITAL_WORDS.has(token.norm) || isPlaceWord(token)) return 0;
  const initial =
    token.norm.length === 1 &&
    token.norm !== "i" &&
    token.norm !== "a" &&
    token.norm !== "x" &&
    token.norm !== "u" &&
    token.norm !== "n";
  const known = isSurname(token.norm) || isFirstName(token.norm);
  const stands = capitalised
    ? token.capital && !(token.shout && token.norm.length > 2)
    : initial ||
      (isSurname(token.norm) && !AMBIGUOUS_NAMES.has(token.norm) && !WORD_SURNAMES.has(token.norm));
  if (!stands || (token.norm.length === 1 && !initial)) return 0;
  if (capitalised && !known && !initial && token.norm.length < 3) return 0;
  return tokens[at + 1]?.word === "-" && tokens[at + 2]?.capital ? 3 : 1;
}

/** "School" in "Foster School"; "Hall" is a surname as well. */
function isPlaceWord({ norm }: Token): boolean {
  return NOT_A_PERSON_AFTER.has(norm) && !isSurname(norm);
}

/** "@ Suwanee, Georgia", "St Helen": a place. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  const [town, before] = [tokens[i - 2], tokens[i - 1]];
  if (before === undefined) return false;
  if (NOT_A_PERSON_BEFORE.has(before.norm) || before.word === "@") return true;
  return (
    before.word === "," &&
    town?.capital === true &&
    (tokens[i] as Token).capital &&
    tokens[i - 3]?.word === "@"
  );
}
