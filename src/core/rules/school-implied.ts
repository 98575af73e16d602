import type { Reading } from "../text/reading.ts";
import { type Cue, type Weighed, weigh, weighedFinding } from "./cues.ts";
import type { Rule } from "./rule.ts";
import { toneOf } from "./tone.ts";

const CUES: readonly Cue[] = [
  {
    pattern:
      /\b(?:(?:my|our|this) (?:(?:own|new|old|lovely|little|wonderful|amazing|primary|secondary|special|infant|junior|village|current) ){0,2}(?:school|nursery|college|academy|pre-?school|sixth form|workplace|kitchen|site team)(?:'s)?|at work|from work|work today|in work|our (?:place|ofsted|inspection|staff ?room|building|inset|sports day|fete|fair|nativity|reception|hatch|office|canteen|site)|the staff ?room|my (?:classroom|room|job|desk|department|dept|contract|timetable)|where i (?:work|teach)|i work (?:in|at) (?:a|the|this) (?:school|nursery|college|academy|primary)|at ours\b|at our place|day (?:at|in) (?:school|work|nursery|college)|(?:back|going) (?:to|in) (?:work|school)|last day at|first day (?:at|in)|inset(?: day)?|ofsted (?:in|tomorrow|rang|call|are|came))\b/,
    weight: 0.35,
    mark: true,
  },
];

export function schoolImpliedCues({ plain, context }: Reading): Weighed {
  const { score, span } = weigh(plain.text, CUES);
  return { score: score + 0.4 * context.work - 0.4 * context.home - 0.2 * context.public, span };
}

/** The author's workplace without its name: "my school", "at work today". */
export const schoolImplied: Rule = {
  concern: "school-implied",
  find(reading, earlier) {
    if (reading.draft.account === "official") return [];
    const tone = toneOf(reading, earlier);
    const why = { key: "why_school_implied" };
    return weighedFinding(reading, "school-implied", schoolImpliedCues(reading), why).map((one) => ({
      ...one,
      tone,
    }));
  },
  flags: [
    { text: "3 hours of data drop at work today, marking till eight", at: "at work" },
    { text: "our Ofsted report is out, my class did us proud" },
    { text: "they have cancelled PPA again at my school", at: "my school" },
  ],
  passes: [
    { text: "my son loves his school" },
    { text: "absolute old school banger on radio 2" },
    { text: "Our school is open from 8.45", account: "official" },
  ],
};
