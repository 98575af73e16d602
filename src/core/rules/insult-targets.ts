import type { Reading } from "../text/reading.ts";
import type { Reference, ReferenceKind } from "../text/references.ts";

/** Whom an insult is said of: tokens [from, to), and how surely somebody around the school, 0 to 1. */
export interface Target {
  readonly from: number;
  readonly to: number;
  readonly sure: number;
}

/** Who is where in a draft, for looking near an insult. */
export interface People {
  /** The person or class that ends at a token. */
  readonly endingAt: ReadonlyMap<number, Target>;
  readonly beginningAt: ReadonlyMap<number, Target>;
  /** Somebody around the school whom the whole draft is about, if there is one. */
  readonly main: Target | undefined;
  /** Tokens of those it would be nobody's business to run down: family, the writer. */
  readonly others: ReadonlySet<number>;
}

const AROUND_SCHOOL: ReadonlySet<ReferenceKind> = new Set([
  "pupil",
  "class",
  "parent",
  "colleague",
  "leader",
  "school",
  "person",
]);
const THEY = new Set("he she they hes shes theyre mine ours them him her these".split(" "));
const POINTING = new Set(["this", "that", "these", "those", "them"]);
/** "that class", "this lot": who is meant shows elsewhere. */
const GROUPS = new Set(
  "class lot bunch group form year cohort family woman man mother father school office child one".split(" "),
);
const SELF = new Set("i im ive ill id me myself we us you your youre u ur it".split(" "));
/** What follows a noun for people that describes a thing: "parents evening". */
const THINGS = new Set(
  "evening evenings meeting meetings trip trips assembly night room council course cold ache lice".split(" "),
);

/** Whoever a pronoun may stand for is taken to be the people spoken of elsewhere in the draft, if there are any. */
export function peopleOf(reading: Reading, words: readonly string[], work: number): People {
  const endingAt = new Map<number, Target>();
  const beginningAt = new Map<number, Target>();
  const others = new Set<number>();
  const add = (target: Target) => {
    endingAt.set(target.to - 1, target);
    beginningAt.set(target.from, target);
  };
  const named = reading.references.filter((reference) => isAimedAt(reference, words, work));
  const known = Math.max(0, ...named.map(({ confidence }) => confidence), work);
  words.forEach((word, i) => {
    if (SELF.has(word)) others.add(i);
    if (GROUPS.has(word) && POINTING.has(words[i - 1] ?? ""))
      add({ from: i - 1, to: i + 1, sure: Math.max(known, word === "class" ? 0.5 : 0) * 0.8 });
    else if (word === "class") add({ from: i, to: i + 1, sure: Math.max(known * 0.8, PRONOUN) });
    if (THEY.has(word) && known >= PRONOUN) add({ from: i, to: i + 1, sure: known * 0.7 });
  });
  for (const { kind, from, to } of reading.references)
    if (kind === "own-family") for (let i = from; i < to; i++) others.add(i);
  for (const { from, to, confidence } of named)
    if (!others.has(from - 1)) add({ from, to, sure: Math.max(confidence, work * 0.8) });
  const main = named
    .map(({ from, to, confidence }) => ({ from, to, sure: confidence }))
    .reduce<Target | undefined>((best, one) => (best && best.sure >= one.sure ? best : one), undefined);
  return { endingAt, beginningAt, others, main };
}

const PRONOUN = 0.3;
const BODY = new Set(["his", "her", "their", "your", "own"]);

function isAimedAt({ kind, bond, from, to }: Reference, words: readonly string[], work: number): boolean {
  if (!AROUND_SCHOOL.has(kind) || (kind === "person" && work < PRONOUN)) return false;
  const noun = words[to - 1] as string;
  if (bond === "own" && (noun === "head" || kind === "parent")) return false;
  if (noun === "head" && BODY.has(words[from - 1] ?? "")) return false;
  return noun !== "staffroom" && !THINGS.has(words[to] ?? "");
}

/** An insult and its person stand no further apart, in tokens. */
const REACH = 9;

/** The person nearest before token `i`, with what stands between; nobody where somebody else comes first. */
export function before(people: People, ends: ReadonlySet<number>, i: number): Target | undefined {
  for (let k = i - 1; k >= 0 && k >= i - REACH && !ends.has(k); k--) {
    const target = people.endingAt.get(k);
    if (target) return target;
    if (people.others.has(k)) return undefined;
  }
  return undefined;
}

export function after(
  people: People,
  ends: ReadonlySet<number>,
  to: number,
  reach = REACH,
): Target | undefined {
  for (let k = to; k < to + reach && !ends.has(k - 1); k++) {
    const target = people.beginningAt.get(k);
    if (target) return target;
    if (people.others.has(k)) return undefined;
  }
  return undefined;
}
