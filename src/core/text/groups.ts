import { CLASS_NAMES, CLASS_NOUNS, GROUP_OF, MY_ONES, OWNERS, SET_RANK } from "../words/classes.ts";
import { FREE_TIME } from "../words/leisure.ts";
import type { ClassLabel } from "./classes.ts";
import { type Token, word } from "./tokens.ts";

/** "set 4", "bottom set", "phonics group", "8x5". */
export function setAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
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
  if (GRADE.test(tokens[i]?.norm ?? "") && /^grade(?:rs?)?$/.test(word(tokens, i + 1)))
    return { from: i, to: i + 2, sure: 0.6 };
  return /^\d{1,2}x\d$/.test(one) ? { from: i, to: i + 1, sure: 0.5 } : undefined;
}

/** American and international schools count so: "my 5th graders". */
const GRADE = /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** "Willow class", "red table", "out of Ladybirds". */
export function namedGroupAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
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
export function ownGroupAt(tokens: readonly Token[], i: number): ClassLabel | undefined {
  const owner = word(tokens, i);
  if (!OWNERS.has(owner) || owner === "the") return undefined;
  for (let j = i + 1; j <= i + 3 && j < tokens.length; j++) {
    if (tokens[j]?.kind === "number" || FREE_TIME.has(word(tokens, j))) return undefined;
    const noun = word(tokens, j);
    if (!MY_ONES.has(noun)) continue;
    const strong = noun === "class" || noun === "form" || noun === "tutees" || noun === "leavers";
    const sure =
      owner === "my" ? (strong ? 0.8 : 0.45) : owner === "our" ? (strong ? 0.65 : 0.35) : strong ? 0.5 : 0.3;
    return { from: i, to: j + 1, sure };
  }
  return undefined;
}
