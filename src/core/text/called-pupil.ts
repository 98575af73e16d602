import { CAPITAL_WORDS } from "../words/name-context.ts";
import { classAt } from "./classes.ts";
import { isFirstName, isSurname } from "./name-lists.ts";
import type { PersonName } from "./names.ts";
import { PEOPLE_NOUNS } from "./people-nouns.ts";
import type { Token } from "./tokens.ts";

/** Who is called a pupil by what stands beside them, name or not: "TJ in 8R", "Squeak's mum", "the Dobson lot". */
export function calledPupil(tokens: readonly Token[], i: number): PersonName | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "word" || CAPITAL_WORDS.has(token.norm) || PEOPLE_NOUNS.has(token.norm))
    return undefined;
  const one = { from: i, to: i + 1, titled: false, full: false, sure: 0.6 };
  if (inClass(tokens, i + 1) && (isFirstName(token.norm) || isLabelLike(tokens, i))) return one;
  const next = tokens[i + 1]?.norm ?? "";
  const kin = KIN_WORDS.has(next) && (capitalWithin(tokens, i) || isFirstName(bare(token)));
  if (kin && (token.possessive || token.norm.endsWith("s")) && token.norm.length > 3) return one;
  return FAMILY_OF.has(next) &&
    isSurname(token.norm) &&
    (token.capital || POINTERS.has(tokens[i - 1]?.norm ?? ""))
    ? one
    : undefined;
}

const KIN_WORDS = new Set(
  "mum mums mam mummy dad dads daddy nan parents mother father ehcp reading tooth".split(" "),
);
const FAMILY_OF = new Set(
  "lot kids family twins boys lads girls brothers sisters child boy lad girl clan".split(" "),
);
const POINTERS = new Set("the them those that another these".split(" "));

/** "kaydens" → "kayden": the apostrophe is often left out. */
function bare({ norm, possessive }: Token): string {
  return possessive ? norm : norm.replace(/s$/, "");
}

/** Initials or a nickname with a capital that does not merely open the sentence. */
function isLabelLike(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return (
    token.capital &&
    token.norm !== "i" &&
    (token.shout || token.norm.length === 1 || capitalWithin(tokens, i))
  );
}

function capitalWithin(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token).capital && i > 0 && !ENDS.test(tokens[i - 1]?.word ?? "");
}

const ENDS = /^[.!?…]$/;

/** "TJ in 8R", "Kenzie from my form", "Freya (Y4)": a class label right after the name. */
export function inClass(tokens: readonly Token[], to: number): boolean {
  const joint = tokens[to]?.norm;
  if (joint === undefined || !/^(?:in|from|of|out|on|\(|,)$/.test(joint)) return false;
  const at = joint === "out" ? to + 2 : to + 1;
  if (at >= tokens.length) return false;
  const label = classAt(tokens, at);
  return label !== undefined && label.sure >= 0.4;
}
