import type { Reading } from "../text/reading.ts";
import { type Cue, type Weighed, weigh, weighedFinding } from "./cues.ts";
import type { Rule } from "./rule.ts";

const CUES: readonly Cue[] = [
  {
    pattern:
      /£ ?\d+|\b\d+ ?(?:quid|pounds|p) (?:a|an|per|each|off)\b|\b\d+ ?% off\b|\b(?:half price|discount|first one free|day rate|rates?|packages? from|price list|gofundme|code [a-z]{3,})\b/,
    weight: 0.3,
  },
  {
    pattern:
      /\b(?:(?:my|his|her|mrs [a-z]+'?s|mr [a-z]+'?s|miss [a-z]+'?s|our (?:own|very own|cook|deputy|head|bursar|caretaker|ta|dsl|governor|secretary)[a-z' ]{0,30}) (?:new |own |private |little )?(?:book|business|company|caravan|cottage|villa|stall|shop|studio|classes|bootcamp|cakes|candles|class|tuition|tutoring|consultancy|coaching|side hustle|etsy|page|website|firm|van|salon|gofundme|team|course|flat|car|bungalow|sessions?|poetry|novel|band)|caravan is|one to one|private (?:bookings?|tuition|lessons|tutoring|coaching|sessions?)|tuition|tutoring|tutor you|self[- ]published|consultancy|coaching|avon|juice ?plus|herbalife|body ?shop at home|tropic|scentsy|forever living|utility warehouse|usborne rep|slimming|bootcamp|lashes|nails|spray tans?|sleep consultant|babysit(?:ting|ter)?|dog walking|man with a van|trees and hedges|side hustle|earn from home|join my team|to rent|sleeps \d|(?:is|are) now taking|appointments|piano lessons|swimming lessons|birthday cakes|brows|henna|body ?shop|childmind(?:er|ing)|setting up on my own|tutor)\b/,
    weight: 0.3,
    mark: true,
  },
  {
    pattern:
      /\b(?:message (?:me|us|this page|here|on here)|inbox|dm|order (?:by|now|your)|book (?:now|at|online|in|with|a|your)|text (?:me|the)|ring (?:me|my|or)|contact via|grab me|ask for me|sign up|buy (?:a|your|now|it|one|from)|out (?:now|today)|for sale|spaces|slots|dates free|taking (?:orders|bookings)|cash or|collection|put (?:your|an) order|orders?|pop the|on amazon|from my website|link in|link to my|comment [a-z]+ below|pm me|available|to order|party at mine|slots? left|ask (?:her|him)|a hand|at (?:my|her|his) house)\b/,
    weight: 0.2,
    mark: true,
  },
  {
    pattern:
      /\b(?:uniform|tickets?|raffle|pta|ptfa|friends of|summer fair|christmas fair|fete|school fund|dinner money|trip|deposit|parentpay|wraparound|breakfast club|non[- ]uniform|charity|in aid of|proceeds|all money|funds? (?:for|towards)|hospice|donat(?:e|ion|ions)|second ?hand|swap shop|book fair|yearbooks?|photos? (?:orders?|day)|tempest|milk|after[- ]school club|sponsor|fundrais)/,
    weight: -0.4,
  },
];

/** A personal post gains by the school where it is the school's parents that are sold to. */
const PARENTS =
  /\b(?:parents|mums|dads|families) (?:from|at|of) (?:school|nursery|our|my)|\b(?:school|nursery|class) (?:mums|parents|dads)\b|\bbook ?bags\b/;

export function personalGainCues({ plain }: Reading): Weighed {
  return weigh(plain.text, CUES);
}

/** The author's or a colleague's own trade, offered from the school's account. */
export const personalGain: Rule = {
  concern: "personal-gain",
  find: (reading) =>
    reading.draft.account === "official" || reading.school.length > 0 || PARENTS.test(reading.plain.text)
      ? weighedFinding(reading, "personal-gain", personalGainCues(reading), { key: "why_personal_gain" })
      : [],
  flags: [
    { text: "Maths tutoring £30 an hour with Mr B, message this page", account: "official" },
    { text: "My school leadership book is out! £13 from my website", account: "official" },
  ],
  passes: [
    { text: "Raffle tickets £1 a strip from the office, all money to the PTA", account: "official" },
    { text: "Maths tutoring £30 an hour, message me" },
  ],
};
