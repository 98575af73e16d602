import { SWEARING } from "../words/swearing.ts";
import { find } from "./matching.ts";
import type { Rule } from "./rule.ts";

const STRONG = new Set(SWEARING.filter(({ strength }) => strength === "strong").map(({ word }) => word));

/** Strong swearing, disguised or not. Mild oaths ("bloody", "crap", "damn") are left alone. */
export const profanity: Rule = {
  concern: "profanity",
  find: (reading) => find.words(reading, "profanity", STRONG, { key: "why_profanity" }),
  flags: [
    { text: "fuck this inset day", at: "fuck" },
    { text: "what a load of sh1te", at: "sh1te" },
  ],
  passes: [{ text: "bloody freezing on gate duty" }, { text: "Off to Scunthorpe to see the cockerels" }],
};
