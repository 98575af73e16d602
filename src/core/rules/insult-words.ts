import type { Reading } from "../text/reading.ts";
import { INSULT_ADJECTIVES, INSULT_FIGURES, INSULT_NOUNS, SNEERS } from "../words/insults.ts";
import { after, before, type People, type Target } from "./insult-targets.ts";

type Kind = "noun" | "figure" | "adjective";

const list = (groups: readonly { strength: number; words: string }[], kind: Kind) =>
  groups.flatMap(({ strength, words }) =>
    words.split(" ").map((word) => [word, { kind, strength }] as const),
  );
/** Every single word of insult. */
const INSULTS: ReadonlyMap<string, { readonly kind: Kind; readonly strength: number }> = new Map([
  ...list(INSULT_FIGURES, "figure"),
  ...list(INSULT_ADJECTIVES, "adjective"),
  ...list(INSULT_NOUNS, "noun"),
]);
/** A draft read for insults: its words without apostrophes, the last tokens of its sentences, its people. */
export interface Scene {
  readonly reading: Reading;
  readonly words: readonly string[];
  readonly ends: ReadonlySet<number>;
  readonly people: People;
}

export interface Insult {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly target: Target;
}

/** "her mum is a cow", "lazy TA", "what a nightmare that class is". */
export function worded(scene: Scene, i: number): Insult | undefined {
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
export function alone(scene: Scene, i: number): Insult | undefined {
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
export const MAIN_SHARE = 0.8;

/** Whether the draft is about somebody around the school, and not about the writer's home. */
export function hasMain({ people: { main }, reading: { context } }: Scene): boolean {
  return main !== undefined && main.sure >= 0.3 && context.home <= 0.3;
}

/** Whether the writer is meant: "I was a horrible teenager". */
export function ofSelf({ people: { others }, ends }: Scene, i: number): boolean {
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
