import { maskSchool } from "../text/masked.ts";
import type { Reading } from "../text/reading.ts";
import { type Cue, type Weighed, weigh, weighedFinding } from "./cues.ts";
import { hasDisclaimer } from "./disclaimers.ts";
import type { Rule } from "./rule.ts";

const STANCE =
  "(?:believes?|thinks?|feels?|supports?|opposes?|condemns?|stands?|calls? on|demands?|welcomes?|rejects?|does not|do not|will not|won'?t|will be|is proud to|are proud to|says|regrets?|backs?|endorses?|agrees?|disagrees?|objects?|urges?|has decided|have decided|would ask|cannot accept|is committed|refuses?)";
const PLACE = "(?:school|college|academy|nursery|pre-?school|trust|sixth form|primary)";

const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:we|us) (?:here )?(?:at|in) (?:SCHOOL|our ${PLACE}|the ${PLACE}|this ${PLACE})\\b`,
    ),
    weight: 0.25,
    mark: true,
  },
  { pattern: new RegExp(`\\b(?:here )?at (?:SCHOOL|our ${PLACE}) we ${STANCE}`), weight: 0.6, mark: true },
  {
    pattern: new RegExp(
      `\\b(?:SCHOOL|our ${PLACE}|the ${PLACE}) (?:firmly |fully |strongly |absolutely |simply )?${STANCE}`,
    ),
    weight: 0.45,
    mark: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:on behalf of (?:all (?:of us |the staff )?(?:at|in) |everyone (?:at|in) |us all at |the staff (?:at|of) |the whole )?(?:SCHOOL|our ${PLACE}|the ${PLACE}|staff|all (?:the )?staff|everyone)|speak(?:ing)? for (?:all|everyone|the whole|us all|SCHOOL|the ${PLACE}|the staff|all of us))`,
    ),
    weight: 0.6,
    mark: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:SCHOOL(?:'?s)?|(?:our|the) ${PLACE}'?s|our) (?:official |clear )?(?:view|position|stance|line|policy|response|statement|opinion|advice) (?:is|on|here|will)|official (?:statement|line|position)|as a ${PLACE},? we|we,? as a ${PLACE},?|we as a (?:${PLACE}|staff)|as SCHOOL,? we)\\b`,
    ),
    weight: 0.6,
    mark: true,
  },
  {
    pattern:
      /\bwe (?:believe|think|support|oppose|condemn|stand|call on|demand|will be making|have decided|do not accept|won'?t be|will not be|would like to|are sorry|apologise|encourage|recommend)\b/,
    weight: 0.2,
  },
  {
    pattern:
      /\bthe (?:school|college|nursery|academy) (?:will|has decided|would like|can confirm|takes|apologises|is aware)\b/,
    weight: 0.4,
    mark: true,
  },
  {
    pattern:
      /\bSCHOOL (?:had|have had|got|went|loved?|celebrated|laughed|ate|made|enjoyed|were|are having)\b/,
    weight: -0.6,
  },
  {
    pattern:
      /\b(?:i think|in my opinion|i believe|imo|my view|i'm not speaking|not speaking for|not on behalf)\b/,
    weight: -0.3,
  },
];

export function speaksForSchoolCues(reading: Reading): Weighed {
  const { text, plainAt } = maskSchool(reading);
  const { score, span } = weigh(text, CUES);
  return { score, span: span && [plainAt(span[0]), plainAt(span[1])] };
}

/** A personal view given as the school's. The cues speak of SCHOOL where the draft names it. */
export const speaksForSchool: Rule = {
  concern: "speaks-for-school",
  find(reading) {
    if (reading.draft.account === "official") return [];
    const found = weighedFinding(reading, "speaks-for-school", speaksForSchoolCues(reading), {
      key: "why_speaks_for_school",
    });
    return found.length > 0 && hasDisclaimer(reading) ? [] : found;
  },
  flags: [
    {
      text: "We at Oakfield believe every child should have a free lunch",
      workplace: { name: "Oakfield Primary School", aliases: ["Oakfield"] },
    },
    { text: "the schools view is that coats should be named", at: "the schools view is" },
    { text: "Speaking for all of us: we will not be marking anything", at: "Speaking for all" },
  ],
  passes: [
    {
      text: "We at Oakfield had such a laugh today",
      workplace: { name: "Oakfield Primary School", aliases: ["Oakfield"] },
    },
    { text: "I think every school should have a free lunch" },
  ],
};
