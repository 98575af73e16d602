import { bare, phraseAt, phrases } from "../text/phrases.ts";
import type { Reading } from "../text/reading.ts";
import {
  DISPARAGEMENTS,
  INSULT_ADJECTIVES,
  INSULT_FIGURES,
  INSULT_NOUNS,
  KIND_WORDS,
  type Place,
  SIGHS,
  SNEERS,
} from "../words/insults.ts";
import type { Weighed } from "./cues.ts";
import { after, before, type People, peopleOf, type Target } from "./insult-targets.ts";
import { workLink } from "./work-link.ts";

type Kind = "noun" | "figure" | "adjective";

const list = (groups: readonly { strength: number; words: string }[], kind: Kind) =>
  groups.flatMap(({ strength, words }) =>
    words.split(" ").map((word) => [word, { kind, strength }] as const),
  );
const INSULTS: ReadonlyMap<string, { readonly kind: Kind; readonly strength: number }> = new Map([
  ...list(INSULT_FIGURES, "figure"),
  ...list(INSULT_ADJECTIVES, "adjective"),
  ...list(INSULT_NOUNS, "noun"),
]);
const FRAMES = phrases(
  DISPARAGEMENTS.flatMap(({ phrases: all, strength, place }) =>
    all.map((phrase): [string, { strength: number; place: Place }] => [phrase, { strength, place }]),
  ),
);
const SIGHED = phrases(SIGHS.map((phrase): [string, true] => [phrase, true]));

/** A draft read for insults: its words without apostrophes, the last tokens of its sentences, its people. */
interface Scene {
  readonly reading: Reading;
  readonly words: readonly string[];
  readonly ends: ReadonlySet<number>;
  readonly people: People;
}

interface Insult {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly target: Target;
}

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
  if (best === undefined) return { score: harmless(scene) ? HARMLESS : 0, span: null };
  const { home, public: famous } = reading.context;
  const kind = kindly(scene, best) ? KINDNESS : 0;
  const from = Math.min(best.from, best.target.from);
  const to = Math.max(best.to, best.target.to);
  const span = [reading.tokens[from]?.from ?? 0, reading.tokens[to - 1]?.to ?? 0] as const;
  return { score: score - kind - 0.3 * Math.min(1, home) - 0.4 * famous, span };
}

/** What an insult that is denied, or said of the writer, speaks against running others down. */
const HARMLESS = -0.4;

/** "nobody in my class is stupid", "they think I'm useless". */
function harmless(scene: Scene): boolean {
  return scene.words.some((word, i) => INSULTS.has(word) && (denied(scene, i) || ofSelf(scene, i)));
}

/** From this much on a target counts in full. */
const SURE_TARGET = 0.5;
const KINDNESS = 0.5;

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

/** "her mum is a cow", "lazy TA", "what a nightmare that class is". */
function worded(scene: Scene, i: number): Insult | undefined {
  const { words, ends, people, reading } = scene;
  const insult = INSULTS.get(words[i] as string) ?? INSULTS.get(reading.tokens[i]?.norm ?? "");
  if (insult === undefined || denied(scene, i)) return undefined;
  const { kind, strength } = insult;
  const said = before(people, ends, i);
  if (said && saidOf(scene, said, i)) return { from: i, to: i + 1, strength, target: said };
  const sneer = SNEERS.has(words[i - 1] ?? "");
  const next = ofSelf(scene, i) ? undefined : after(people, ends, i + 1, kind === "adjective" ? 3 : 4);
  const exclaimed = sneer || (words[i - 1] === "a" && /^(?:what|such)$/.test(words[i - 2] ?? ""));
  if (next && (kind === "adjective" ? joined(scene, i + 1, next.from) : exclaimed || kind === "noun"))
    return { from: i, to: i + 1, strength, target: next };
  const within = kind === "adjective" ? inside(people, i) : undefined;
  if (within) return { from: i, to: i + 1, strength, target: within };
  return undefined;
}

/** "wet play. little horrors": nobody beside it, but the draft is about somebody around the school. */
function alone(scene: Scene, i: number): Insult | undefined {
  const { words, ends, people } = scene;
  const insult = INSULTS.get(words[i] as string);
  if (insult === undefined || people.main === undefined || denied(scene, i) || ofSelf(scene, i))
    return undefined;
  const sneered = SNEERS.has(words[i - 1] ?? "") && insult.kind !== "adjective";
  const opens = i === 0 || ends.has(i - 1);
  const closes = i + 1 === words.length || ends.has(i) || ends.has(i + 1);
  if (!sneered && !(opens && (closes || [",", "and"].includes(words[i + 1] ?? "")))) return undefined;
  if (!hasMain(scene)) return undefined;
  return { from: i, to: i + 1, strength: MAIN_SHARE * insult.strength, target: people.main };
}

/** What is left of an insult where whom it is said of stands elsewhere in the draft. */
const MAIN_SHARE = 0.8;

/** Whether the draft is about somebody around the school, and not about the writer's home. */
function hasMain({ people: { main }, reading: { context } }: Scene): boolean {
  return main !== undefined && main.sure >= 0.3 && context.home <= 0.3;
}

/** Whether the writer is meant: "I was a horrible teenager". */
function ofSelf({ people: { others }, ends }: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4 && !ends.has(k); k--) if (others.has(k)) return true;
  return false;
}

/** "not thick" is; "no wonder they are thick" and "not saying she is thick" are not. */
function denied({ reading, words }: Scene, i: number): boolean {
  return reading.negated[i] === 1 && !words.slice(Math.max(0, i - 6), i).some((word) => UNDENIED.has(word));
}

const UNDENIED = new Set(["wonder", "saying", "being"]);

/** "my lazy TA": the describing word stands inside the mention. */
function inside({ beginningAt }: People, i: number): Target | undefined {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const target = beginningAt.get(k);
    if (target && target.to > i + 1) return target;
  }
  return undefined;
}

const BE =
  /^(?:is|are|was|were|be|been|being|r|looks?|acts?|turned|seems?|theyre|hes|shes|getting|gets|such)$/;
const AWAY =
  /^(?:in|on|at|with|for|to|from|about|who|whose|that|if|when|because|but|than|and|or|has|have|had|said|not|isnt|arent|[,(:]|(?!fucking|being|effing|flaming|absolutely|bloody|getting)[a-z]{3,}ing)$/;

/** Whether what stands between a person and an insult says it of them: "is such an", "are all". */
function saidOf({ reading, words }: Scene, target: Target, i: number): boolean {
  const last = target.to - 1;
  let linked =
    /^(?:theyre|hes|shes)$/.test(words[last] as string) || reading.tokens[last]?.word.endsWith("'s");
  for (let k = target.to; k < i; k++) {
    const word = words[k] as string;
    if (AWAY.test(word)) return false;
    if (BE.test(word)) linked = true;
  }
  return linked === true;
}

/** Whether only describing words stand between [from, to). */
function joined({ words }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (AWAY.test(words[k] as string) || BE.test(words[k] as string)) return false;
  return true;
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
