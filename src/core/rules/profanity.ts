import type { Finding } from "../finding.ts";
import { hiddenWords, spelledOut } from "../text/disguise.ts";
import type { Reading } from "../text/reading.ts";
import type { Token } from "../text/tokens.ts";
import { NOT_SWEARING, SWEAR_PHRASES, SWEAR_SIGNS, SWEAR_STEMS, SWEARING } from "../words/swearing.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { isAboutWork, workLink } from "./work-link.ts";

const WORDS: ReadonlyMap<string, number> = new Map(
  SWEARING.flatMap(({ words, score }) => words.split(" ").map((word) => [word, score] as const)),
);
/** What may be hidden behind stars: the words and their usual endings. */
const HIDEABLE = [...WORDS.keys(), ...SWEAR_STEMS].flatMap((word) => [
  word,
  `${word}s`,
  `${word}ing`,
  `${word}er`,
  `${word}ers`,
  `${word}ed`,
  `${word}in`,
  `${word}y`,
]);

interface Swear {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

function ofToken(token: Token): number {
  if (SWEAR_SIGNS.has(token.word)) return 0.9;
  if (token.kind !== "word" && token.kind !== "hashtag") return 0;
  const word = token.folded.replace(/^#/, "");
  if (NOT_SWEARING.has(word)) return 0;
  const known = WORDS.get(word) ?? WORDS.get(token.norm);
  // A first name, not an insult.
  if (known !== undefined) return word === "dick" && token.capital ? 0 : known;
  return SWEAR_STEMS.some((stem) => word.startsWith(stem)) ? 0.95 : 0;
}

export function swears(reading: Reading): Swear[] {
  const { tokens, plain } = reading;
  const found: Swear[] = [];
  for (const token of tokens) {
    const score = ofToken(token);
    if (score > 0) found.push({ from: token.from, to: token.to, score });
  }
  for (const { from, to } of hiddenWords(plain.text, HIDEABLE)) found.push({ from, to, score: 0.9 });
  for (const { text, first } of spelledOut(tokens)) {
    const stem = [...WORDS.keys()].find((word) => word.length > 2 && text.startsWith(word));
    if (stem === undefined) continue;
    found.push({
      from: (tokens[first] as Token).from,
      to: endOfLetters(tokens, first, stem.length),
      score: 0.9,
    });
  }
  for (const pattern of SWEAR_PHRASES) {
    const match = pattern.exec(plain.text);
    if (match) found.push({ from: match.index, to: match.index + match[0].length, score: 0.8 });
  }
  return found;
}

function endOfLetters(tokens: readonly Token[], first: number, letters: number): number {
  let left = letters;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^\p{L}$/u.test(token.word)) left -= 1;
    if (left === 0) return token.to;
  }
  return (tokens[first] as Token).to;
}

/** What swearing loses in a draft that has nothing to do with work: it is nobody's business there. */
const UNLINKED = 0.75;

/** Swearing, hidden or not, in a draft that has to do with work or stands on the school's page. Mild oaths are left alone. */
export const profanity: Rule = {
  concern: "profanity",
  find(reading) {
    const found = swears(reading);
    const official = reading.draft.account === "official";
    if (found.length === 0 || !(official || isAboutWork(reading))) return [];
    const clear = found.filter(
      (one, i) => !found.some((other, j) => j < i && other.from <= one.from && other.to >= one.to),
    );
    const strongest = Math.max(...clear.map(({ score }) => score));
    const linked = official ? 1 : workLink(reading);
    const score = blended(reading, "profanity", strongest - UNLINKED * (1 - linked));
    if (score < POSSIBLE) return [];
    return clear.map(({ from, to }): Finding => {
      const { start, end } = reading.plain.span(from, to);
      return finding("profanity", start, end, { why: { key: "why_profanity" }, score });
    });
  },
  flags: [
    { text: "fuck this inset day at work", at: "fuck" },
    { text: "marking these mocks, what a load of sh1te", at: "sh1te" },
    { text: "our SLT have no f***ing clue", at: "f***ing" },
    { text: "f u c k bus duty and f u c k this job" },
    { text: "Sorry the f**king website is down", account: "official", at: "f**king" },
    { text: "head of dept is a complete d.i.c.k", at: "d.i.c.k" },
  ],
  passes: [
    { text: "bloody freezing on gate duty" },
    { text: "Off to Scunthorpe to see the cockerels, back at work Monday" },
    { text: "who the fuck invented fitted sheets" },
    { text: "Dick in the site team is retiring" },
    { text: "one of our Y2s had to go to A&E with a bead up his nose" },
    { text: "marked 3-4 books on the C&A bench with my Y4 class" },
  ],
};
