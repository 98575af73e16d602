import { type Concern, graver, type Level } from "../../concern.ts";
import type { Clause } from "../policy.ts";
import { CUES } from "./cues.ts";
import { EVERYDAY_CUES } from "./everyday-cues.ts";
import { type Surroundings, suggestModality } from "./modality.ts";

export interface Suggestion {
  readonly concerns: Clause["concerns"];
  readonly modality: Clause["modality"];
  readonly applies: Clause["applies"];
}

/** What a clause seems to say: a first reading, for a person to accept or change. */
export function suggest(text: string, around: Surroundings): Suggestion {
  const modality = suggestModality(text, around);
  return {
    modality,
    concerns: suggestConcerns(text, modality),
    applies: suggestApplies(text, around),
  };
}

/** What to do once something has happened, or with the machines: no draft is judged by it. */
const PROCEDURE =
  /\b(?:passwords?|log-?ins?|switched off|handle offensive|block, report|keep records|encouraged to report|must be (?:screened|monitored|responded)|monitoring and intervention|anonymous posts|target of complaints|references? (?:and\/or images )?(?:of|to) you posted|screened by)\b/i;

function suggestConcerns(text: string, modality: Clause["modality"]): Clause["concerns"] {
  if (modality === "info" || PROCEDURE.test(text)) return {};
  const levels: Partial<Record<Concern, Level>> = {};
  for (const cue of ALL_CUES) {
    if (!cue.says.test(text) || cue.unless?.test(text)) continue;
    for (const concern of cue.concerns)
      levels[concern] = graver(levels[concern] ?? "hint", levelFor(concern, modality));
  }
  return levels.derogatory && !ANY_MENTION.test(text) ? onlyUnkind(levels) : levels;
}

const ALL_CUES = [...CUES, ...EVERYDAY_CUES];

/** Concerns that a kind word may raise as well as an unkind one. */
export const MENTIONS: ReadonlySet<Concern> = new Set([
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
  "school-named",
  "school-implied",
]);
/** Words of a clause that speaks of every mention, not only of an unkind one. */
const ANY_MENTION = /\b(?:discuss\w*|refer\w*|mention\w*|information|nam(?:e|es|ing)|identif\w+|details)\b/i;

/** "No rude remarks about colleagues" has nothing against a kind one. */
function onlyUnkind(levels: Partial<Record<Concern, Level>>): Clause["concerns"] {
  const entries = Object.entries(levels) as [Concern, Level][];
  return Object.fromEntries(
    entries.map(([concern, level]) => [
      concern,
      MENTIONS.has(concern) ? { level, tone: "negative" as const } : level,
    ]),
  );
}

/** Hard to take back once it is out: where a policy forbids it, the person is asked twice. */
const GRAVE: ReadonlySet<Concern> = new Set([
  "pupil-identified",
  "discriminatory",
  "threatening",
  "confidential",
  "personal-data",
  "extremism",
]);

/** The level a clause of this modality gives a concern, until a person decides otherwise. */
export function levelFor(concern: Concern, modality: Clause["modality"]): Level {
  if (modality === "may" || modality === "info") return "hint";
  if (GRAVE.has(concern) && (modality === "must" || modality === "must-not")) return "stop";
  return "warn";
}

const OFFICIAL =
  /\b(?:school(?:'s|’s)? (?:social media )?(?:accounts?|sites?|pages?|channels?)|official|on behalf of|school[‐-]?sanctioned|school-owned|administrator|moderator)\b/i;
const PERSONAL =
  /\b(?:personal(?:ly)?|own|private) (?:\w+ ){0,3}(?:accounts?|web-?space|sites?|use|social|profiles?|lives|life|communications?|capacity|views)\b|\bpersonal use\b/i;

function suggestApplies(text: string, { heading, lead }: Surroundings): Clause["applies"] {
  const all = `${heading}\n${lead}\n${text}`;
  const official = OFFICIAL.test(all);
  const personal = PERSONAL.test(all);
  if (official === personal) return ["personal", "official"];
  return official ? ["official"] : ["personal"];
}
