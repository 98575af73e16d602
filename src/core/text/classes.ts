import { CLASS_NAMES, LEADS } from "../words/classes.ts";
import { namedGroupAt, ownGroupAt, setAt } from "./groups.ts";
import { type Token, word } from "./tokens.ts";

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

/** The class label that begins at token `i`, if one does. Work per token is bounded. */
export function classAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
  return (
    yearGroup(tokens, i) ??
    form(tokens, i) ??
    setAt(tokens, i) ??
    namedGroupAt(tokens, i) ??
    ownGroupAt(tokens, i)
  );
}

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

/** The two halves of a postcode: "DE4 5GH". */
const OUTWARD = /^[a-z]{1,2}\d{1,2}[a-z]?$/;
const INWARD = /^\d[a-z]{2}$/;

/** "3D printing", "a 2D model". */
const DIMENSIONS = /^[23]d$/;
const MADE = /^(?:print|model|shape|film|movie|design|art|glasses|anim|render|scan|effect|tv)/;

function form(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const token = tokens[i] as Token;
  if (token.kind === "number") return splitForm(tokens, i);
  if (!FORM.test(token.norm)) return undefined;
  const led = LEADS.has(word(tokens, i - 1));
  const upper = token.shout;
  if (NO_FORM.test(token.norm) && !(upper && led)) return undefined;
  if (OUTWARD.test(word(tokens, i - 1)) && INWARD.test(token.norm)) return undefined;
  if (DIMENSIONS.test(token.norm) && MADE.test(word(tokens, i + 1))) return undefined;
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
