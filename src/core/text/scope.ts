import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const QUOTE_VERBS = new Set([
  "said",
  "says",
  "told",
  "called",
  "calls",
  "calling",
  "shouted",
  "asked",
  "wrote",
  "quote",
  "heard",
]);
const NEGATIONS = new Set([
  "not",
  "no",
  "never",
  "nobody",
  "nothing",
  "none",
  "without",
  "dont",
  "don't",
  "doesnt",
  "doesn't",
  "didnt",
  "didn't",
  "isnt",
  "isn't",
  "arent",
  "aren't",
  "wasnt",
  "wasn't",
  "werent",
  "weren't",
  "wont",
  "won't",
  "cant",
  "can't",
  "cannot",
  "wouldnt",
  "wouldn't",
  "couldnt",
  "couldn't",
  "shouldnt",
  "shouldn't",
  "havent",
  "haven't",
  "hasnt",
  "hasn't",
  "hadnt",
  "hadn't",
  "ain't",
  "aint",
  "hardly",
]);
/** A negation reaches this many words, or to the end of its clause. */
const REACH = 5;
const CLAUSE_END = new Set([
  ",",
  ".",
  "!",
  "?",
  ";",
  ":",
  "but",
  "because",
  "though",
  "although",
  "yet",
  "-",
  "…",
  "(",
]);

/** For each token: does it stand inside quotation marks? Unpaired marks quote nothing. */
export function quoted(text: string, tokens: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (!isQuoteMark(text, tokens[i] as Token, open >= 0)) continue;
    if (open < 0) open = i;
    else {
      inside.fill(1, open + 1, i);
      open = -1;
    }
  }
  return inside;
}

function isQuoteMark(text: string, token: Token, isOpen: boolean): boolean {
  if (token.word === '"') return true;
  if (token.word !== "'") return false;
  const outside = isOpen ? text.charAt(token.end) : text.charAt(token.start - 1);
  return outside === "" || /[\s.,!?;:)(]/.test(outside);
}

/** For each token: is it denied ("not thick", "never called them feral")? */
export function negated(tokens: readonly Token[]): Uint8Array {
  const denied = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    if (!NEGATIONS.has((tokens[i] as Token).word)) continue;
    for (let j = i + 1; j < tokens.length && j <= i + REACH; j++) {
      if (CLAUSE_END.has((tokens[j] as Token).word)) break;
      denied[j] = 1;
    }
  }
  return denied;
}

/** Whether someone else's words are given in this sentence. */
export function reportsSpeech(tokens: readonly Token[], sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (QUOTE_VERBS.has((tokens[i] as Token).norm)) return true;
  return false;
}
