import { hasDisclaimer } from "./disclaimers.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";

const WORKPLACE = { name: "Oakfield Primary School", aliases: ["Oakfield"] };

/** A personal post that names the school and does not say whose views these are. Looks at the findings before it. */
export const disclaimerMissing: Rule = {
  concern: "disclaimer-missing",
  find(reading, earlier) {
    if (reading.draft.account === "official") return [];
    const named = earlier.filter(
      ({ concern }) => concern === "school-named" || concern === "speaks-for-school",
    );
    const score = Math.max(0, ...named.map((one) => one.score));
    if (score === 0 || hasDisclaimer(reading)) return [];
    return [
      finding("disclaimer-missing", 0, 0, { why: { key: "why_disclaimer_missing" }, tone: "neutral", score }),
    ];
  },
  flags: [
    { text: "What a week at Oakfield Primary School", workplace: WORKPLACE },
    { text: "lovely views from the top field at Oakfield this morning", workplace: WORKPLACE },
  ],
  passes: [
    { text: "What a week at Oakfield Primary School. Views my own.", workplace: WORKPLACE },
    {
      text: "Five years at Oakfield today (all views my own and not those of the school)",
      workplace: WORKPLACE,
    },
    { text: "Lovely teaching day at Oakfield. Personal post, not on behalf of school", workplace: WORKPLACE },
    {
      text: "im at oakfield and id say go and look, cant speak for the school, only me",
      workplace: WORKPLACE,
    },
    { text: "new job at Oakfield! this is me talking, not school", workplace: WORKPLACE },
    { text: "quiz night at Oakfield. views=mine", workplace: WORKPLACE },
    { text: "What a week" },
    { text: "What a week at Oakfield Primary School", workplace: WORKPLACE, account: "official" },
  ],
};
