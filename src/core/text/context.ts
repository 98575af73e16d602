import { OWN_PEOPLE, PUBLIC_TOPICS } from "../words/name-context.ts";
import { SCHOOL_WORDS, WORK_WORDS } from "../words/school-world.ts";
import type { Plain } from "./plain.ts";
import type { Reference } from "./references.ts";
import type { Token } from "./tokens.ts";

/** What a draft is about, as far as its words show: each 0 to 1. */
export interface Context {
  /** The author's own work in a school. */
  readonly work: number;
  /** Their own family, friends and animals. */
  readonly home: number;
  /** Public people, sport and shows. */
  readonly public: number;
}

/** Phrases that only somebody who works there writes. */
const AT_WORK =
  /\b(?:at work|my (?:class(?:room)?|form|tutor group|ta|room|tutees|team|dept|department|line manager|year ?\d+s?|y\d+s?|set \d|lessons?|job|desk|colleagues|head)|our (?:head|school|nursery|college|academy|place|staff(?:room)?|deputy|slt|kids|children|pupils|students|parents|office|year ?\d+s?|class)|at ours|work today|i (?:teach|taught|work|clean|cook|drive)|i've (?:taught|worked)|on duty|parents'? evening|one of mine|half of mine|this lot|my lot|our lot|in (?:my|our) class|day (?:at|in) (?:school|work|nursery|college)|staff ?room|inset|ppa|break duty|gate duty)\b/g;

/** Phrases of a parent, a pupil of long ago, a reader of the news. */
const NOT_AT_WORK =
  /\b(?:my (?:son|daughter|lad|boy|girl|eldest|youngest|two|three|kids|children|own|husband|wife|nan|mum|dad|dog|nephew|niece|brother|sister)(?:'?s)?|our (?:youngest|eldest|dog|house|garden)|when i was (?:at school|a kid|\d+)|parents'? evening for my|as a (?:parent|mum|dad)|in the news|on the telly|hubby|school run)\b/g;

function count(plain: Plain, pattern: RegExp): number {
  return plain.text.match(pattern)?.length ?? 0;
}

export function contextOf(tokens: readonly Token[], plain: Plain, labels: readonly Reference[]): Context {
  let [work, school, home, famous] = [0, 0, 0, 0];
  for (const { norm } of tokens) {
    if (WORK_WORDS.has(norm)) work += 1;
    if (SCHOOL_WORDS.has(norm)) school += 1;
    if (OWN_PEOPLE.has(norm)) home += 1;
    if (PUBLIC_TOPICS.has(norm)) famous += 1;
  }
  const label = Math.max(0, ...labels.map(({ confidence }) => confidence));
  return {
    work: Math.min(1, 0.35 * count(plain, AT_WORK) + 0.15 * work + 0.06 * school + 0.4 * label),
    home: Math.min(1, 0.4 * count(plain, NOT_AT_WORK) + 0.2 * home),
    public: Math.min(1, 0.25 * famous),
  };
}
