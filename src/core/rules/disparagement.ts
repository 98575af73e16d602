import { bare, phraseAt, phrases } from "../text/phrases.ts";
import type { Reading } from "../text/reading.ts";
import { DISPARAGEMENTS, KIND_WORDS, type Place, SIGHS } from "../words/insults.ts";
import type { Weighed } from "./cues.ts";
import { after, before, peopleOf, type Target } from "./insult-targets.ts";
import { alone, hasMain, type Insult, MAIN_SHARE, ofSelf, type Scene, worded } from "./insult-words.ts";
import { workLink } from "./work-link.ts";

const FRAMES = phrases(
  DISPARAGEMENTS.flatMap(({ phrases: all, strength, place }) =>
    all.map((phrase): [string, { strength: number; place: Place }] => [phrase, { strength, place }]),
  ),
);
const SIGHED = phrases(SIGHS.map((phrase): [string, true] => [phrase, true]));

/** How plainly pupils, parents, colleagues or the school are run down, 0 to 1, and the clause that does it. Linear. */
export function disparagement(reading: Reading): Weighed {
  const words = reading.tokens.map(bare);
  const work = Math.max(0, workLink(reading));
  const ends = new Set(reading.sentences.map(({ to }) => to - 1));
  const scene: Scene = { reading, words, ends, people: peopleOf(reading, words, work) };
  let best: Insult | undefined;
  let score = 0;
  for (let i = 0; i < words.length; i++) {
    const insult = reading.quoted[i]
      ? undefined
      : (framed(scene, i) ?? worded(scene, i) ?? alone(scene, i) ?? sighed(scene, i));
    if (insult === undefined) continue;
    const own = insult.strength * (0.6 + 0.4 * Math.min(1, insult.target.sure / SURE_TARGET));
    if (best === undefined || own > score) [best, score] = [insult, Math.max(own, score)];
  }
  const answered = ANSWERED.test(reading.plain.text) ? OBJECTION : 0;
  if (best === undefined) return { score: -answered, span: null };
  const { home, public: famous } = reading.context;
  const kind = kindly(scene, best) ? KINDNESS : 0;
  const from = Math.min(best.from, best.target.from);
  const to = Math.max(best.to, best.target.to);
  const span = [reading.tokens[from]?.from ?? 0, reading.tokens[to - 1]?.to ?? 0] as const;
  return { score: Math.max(0, score - kind - 0.3 * Math.min(1, home) - 0.4 * famous) - answered, span };
}

/** From this much on a target counts in full. */
const SURE_TARGET = 0.5;
const KINDNESS = 0.5;

/** Somebody else's insult is told of, and objected to: "he called a lad thick and I told him we don't say that". */
const ANSWERED =
  /\b(?:call(?:ed|ing|s)|said|says|saying|heard)\b[^\n]{0,120}\b(?:told (?:him|her|them)|pulled (?:him|her|them) up|(?:isn'?t|wasn'?t|not) (?:on|ok(?:ay)?|acceptable|funny)|we don'?t (?:say|use|talk)|reported (?:him|her|it|them)|had words)\b/;
const OBJECTION = 0.5;

function framed(scene: Scene, i: number): Insult | undefined {
  const { words, ends, people } = scene;
  const frame = phraseAt(words, i, FRAMES);
  if (frame === undefined || /^(?:id|would|might|dont|didnt|not|never)$/.test(words[i - 1] ?? ""))
    return undefined;
  const { to, value } = frame;
  const target =
    (value.place === "after" ? undefined : before(people, ends, i)) ??
    (value.place === "before" ? undefined : after(people, ends, to, value.place === "after" ? 4 : undefined));
  if (target) return { from: i, to, strength: value.strength, target };
  if (value.place === "after" || !hasMain(scene) || ofSelf(scene, i)) return undefined;
  return { from: i, to, strength: MAIN_SHARE * value.strength, target: people.main as Target };
}

/** "9C. that's it that's the post". */
function sighed({ reading, words }: Scene, i: number): Insult | undefined {
  if (words.length > SHORT) return undefined;
  const sigh = phraseAt(words, i, SIGHED);
  const label = reading.references.find(({ kind, confidence }) => kind === "class" && confidence >= 0.55);
  if (sigh === undefined || label === undefined) return undefined;
  return {
    from: i,
    to: sigh.to,
    strength: 0.6,
    target: { from: label.from, to: label.to, sure: label.confidence },
  };
}

/** A sigh is all there is to such a draft, in tokens. */
const SHORT = 16;

/** Kind words around the insult, or somebody else's insult that is told of. */
function kindly({ words, ends }: Scene, { from, to, target }: Insult): boolean {
  let k = Math.min(from, target.from);
  while (k > 0 && !ends.has(k - 1) && from - k < AROUND) k--;
  for (const last = Math.max(to, target.to) + AROUND; k < last && k < words.length; k++) {
    if (KIND_WORDS.has(words[k] as string)) return true;
    if (k >= to && ends.has(k)) return false;
  }
  return false;
}

/** Tokens looked at on either side of an insult. */
const AROUND = 10;
