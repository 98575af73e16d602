import { profanity } from "@2toad/profanity";
import { text as alex } from "alex";
import nlp from "compromise";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import type { Concern } from "../../src/core/concern.ts";
import type { Labelled } from "../../training/drafts.ts";

/** Another tool and the concerns that its finding anything at all may count for. */
export interface Peer {
  readonly name: string;
  readonly looksFor: readonly Concern[];
  readonly flags: (text: string) => boolean;
}

const HURT: readonly Concern[] = ["profanity", "derogatory", "discriminatory", "threatening"];
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

export const PEERS: readonly Peer[] = [
  { name: "obscenity", looksFor: HURT, flags: (text) => obscenity.hasMatch(text) },
  { name: "@2toad/profanity", looksFor: HURT, flags: (text) => profanity.exists(text) },
  { name: "alex", looksFor: HURT, flags: (text) => alex(text).messages.length > 0 },
  {
    name: "compromise people()",
    looksFor: ["pupil-identified"],
    flags: (text) => nlp(text).people().length > 0,
  },
];

/** How well "this tool flags it" tells the drafts that expect one of its concerns from those that expect nothing. */
export function compare(
  drafts: readonly Labelled[],
  looksFor: readonly Concern[],
  flags: (draft: Labelled) => boolean,
) {
  const wanted = drafts.filter(({ expect }) => expect.some((concern) => looksFor.includes(concern)));
  const benign = drafts.filter(
    ({ expect, allow }) => expect.length === 0 && !allow.some((concern) => looksFor.includes(concern)),
  );
  const hits = wanted.filter(flags).length;
  const alarms = benign.filter(flags).length;
  return {
    recall: hits / (wanted.length || 1),
    precision: hits / (hits + alarms || 1),
    alarms: alarms / (benign.length || 1),
  };
}
