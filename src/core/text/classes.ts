import { CLASS_NAMES, CLASS_NOUNS, MY_ONES } from "../words/classes.ts";
import type { Token } from "./tokens.ts";

/** A class, set, year group or table: tokens [from, to) and how sure it is that one is meant, 0 to 1. */
export interface ClassLabel {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
}

const YEAR_WORD = /^(?:y|yr|yrs|year|years)$/;
const NUMBER = /^(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)s?$/;
const YEAR_JOINED = /^(?:y|yr|year)(?:1[0-3]|[1-9])(?:s|[a-z])?$/;
const SCOTTISH = /^(?:s[1-6]|p[1-7])s?$/;
const FORM = /^(?:[1-9]|1[0-3])[a-z]{1,2}\d?$/;
const NO_FORM =
  /^(?:\d+(?:am|pm|st|nd|rd|th|k|g|d|p|m|s|x|kg|ml|cm|mm|km|ft|in|lb|oz|hr|yr|ps|mb|gb|tb|mg))$/;
const STAGE = /^(?:ks[1-5]|eyfs|sixthform|ks)$/;
const SET_RANK = new Set(["bottom", "top", "lower", "middle", "low", "higher", "upper", "foundation"]);
const GROUP_OF = new Set([
  "intervention",
  "phonics",
  "nurture",
  "tutor",
  "form",
  "key",
  "reading",
  "maths",
  "english",
  "guided",
  "afternoon",
  "morning",
  "resit",
  "gcse",
  "btec",
  "sen",
  "catch-up",
  "booster",
  "registration",
  "coursework",
  "alevel",
  "a-level",
  "support",
  "dofe",
]);
const OWNERS = new Set([
  "my",
  "our",
  "these",
  "this",
  "your",
  "those",
  "their",
  "his",
  "her",
  "whole",
  "half",
  "all",
  "the",
]);
/** Before a bare label it is a class: "in 9C", "for y4", "with set 4". */
const LEADS = new Set([
  "in",
  "with",
  "for",
  "to",
  "from",
  "my",
  "our",
  "of",
  "teach",
  "teaching",
  "had",
  "have",
  "got",
  "cover",
  "covering",
  "the",
  "all",
  "and",
  "love",
  "dear",
  "form",
  "class",
  "another",
  "at",
  "today's",
]);

/** The class label that begins at token `i`, if one does. Work per token is bounded. */
export function classAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
  return yearGroup(tokens, i) ?? form(tokens, i) ?? set(tokens, i) ?? named(tokens, i) ?? owned(tokens, i);
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

function yearGroup(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const one = word(tokens, i);
  if (YEAR_JOINED.test(one) || STAGE.test(one)) return { from: i, to: i + 1, sure: 0.85 };
  if (SCOTTISH.test(one))
    return {
      from: i,
      to: i + 1,
      sure: one.endsWith("s") && one.length > 2 ? 0.8 : LEADS.has(word(tokens, i - 1)) ? 0.6 : 0.35,
    };
  if (one === "reception" || one === "nursery") return receptionAt(tokens, i);
  if (one === "sixth" && word(tokens, i + 1) === "form") return { from: i, to: i + 2, sure: 0.7 };
  if (!YEAR_WORD.test(one) || !NUMBER.test(word(tokens, i + 1))) return undefined;
  if (tokens[i - 1]?.kind === "number" || one === "years") return undefined;
  const letter = tokens[i + 2];
  const to = letter !== undefined && /^[a-z]$/.test(letter.norm) && letter.capital ? i + 3 : i + 2;
  const length = word(tokens, i + 2) === "of" || word(tokens, i + 2) === "in";
  return { from: i, to, sure: length ? 0.5 : 0.85 };
}

/** "Reception" the class, not the desk or the wedding: "my reception", "in reception", "30 reception children". */
function receptionAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const before = word(tokens, i - 1);
  const after = word(tokens, i + 1);
  if (/^(?:class|children|kids|child|kid|room|have|are|were|parents|mums|teacher|lot|boy|girl)$/.test(after))
    return { from: i, to: i + 1, sure: 0.75 };
  return before === "my" || before === "our" ? { from: i, to: i + 1, sure: 0.6 } : undefined;
}

function form(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const token = tokens[i] as Token;
  if (token.kind === "number") return splitForm(tokens, i);
  if (!FORM.test(token.norm)) return undefined;
  const led = LEADS.has(word(tokens, i - 1));
  const upper = token.shout;
  if (NO_FORM.test(token.norm) && !(upper && led)) return undefined;
  if (upper) return { from: i, to: i + 1, sure: led ? 0.85 : 0.65 };
  return led || i === 0 ? { from: i, to: i + 1, sure: 0.55 } : undefined;
}

/** "3 Willow", "11 set 4". */
function splitForm(tokens: readonly Token[], i: number): ClassLabel | undefined {
  if (!NUMBER.test(word(tokens, i))) return undefined;
  const next = tokens[i + 1];
  if (next?.capital && CLASS_NAMES.has(next.norm)) return { from: i, to: i + 2, sure: 0.7 };
  if (word(tokens, i + 1) === "set" && tokens[i + 2]?.kind === "number")
    return { from: i, to: i + 3, sure: 0.8 };
  return undefined;
}

function set(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const one = word(tokens, i);
  if (
    (one === "set" ||
      one === "sets" ||
      one === "class" ||
      one === "room" ||
      one === "table" ||
      one === "group") &&
    tokens[i + 1]?.kind === "number"
  ) {
    return { from: i, to: i + 2, sure: one === "set" || one === "class" ? 0.6 : 0.45 };
  }
  if (SET_RANK.has(one) && /^(?:sets?|group|table|class)$/.test(word(tokens, i + 1)))
    return { from: i, to: i + 2, sure: 0.6 };
  if (
    GROUP_OF.has(one) &&
    /^(?:group|class|set|groups|table|tutor|kids|boys|girls|lot)$/.test(word(tokens, i + 1))
  )
    return { from: i, to: i + 2, sure: 0.7 };
  return /^\d{1,2}x\d$/.test(one) ? { from: i, to: i + 1, sure: 0.5 } : undefined;
}

function named(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const token = tokens[i] as Token;
  if (!CLASS_NAMES.has(token.norm)) return undefined;
  const noun = word(tokens, i + 1);
  if (
    CLASS_NOUNS.has(noun) &&
    !(
      noun === "team" ||
      noun === "house" ||
      (noun === "room" && !token.capital && !/^(?:bab|todd|pre|nurs)/.test(token.norm))
    )
  ) {
    return { from: i, to: i + 2, sure: noun === "class" || noun === "table" ? 0.75 : 0.55 };
  }
  const led = /^(?:in|from|out|of|with|our|my|for)$/.test(word(tokens, i - 1));
  return token.capital && led && token.norm.endsWith("s") ? { from: i, to: i + 1, sure: 0.55 } : undefined;
}

/** "my lot", "our little ones", "these cherubs". */
function owned(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const owner = word(tokens, i);
  if (!OWNERS.has(owner) || owner === "the") return undefined;
  for (let j = i + 1; j <= i + 3 && j < tokens.length; j++) {
    if (tokens[j]?.kind === "number") return undefined;
    const noun = word(tokens, j);
    if (!MY_ONES.has(noun)) continue;
    const strong = noun === "class" || noun === "form" || noun === "tutees" || noun === "leavers";
    const sure =
      owner === "my" ? (strong ? 0.8 : 0.45) : owner === "our" ? (strong ? 0.65 : 0.35) : strong ? 0.5 : 0.3;
    return { from: i, to: j + 1, sure };
  }
  return undefined;
}
