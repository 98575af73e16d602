import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { toneOf } from "./tone.ts";

const OAKFIELD = {
  name: "Oakfield Primary School",
  aliases: ["Oakfield", "OPS"],
  handles: ["@OakfieldPri"],
  hashtags: ["#TeamOakfield"],
  domain: "oakfieldprimary.sch.uk",
  town: "Ashby",
};
const MARYS = { name: "St Mary's C of E Academy, Thornbury", aliases: ["St Mary's"], town: "Thornbury" };

/** The author's own school, in any form a reader would recognise. The school's own page may name itself. */
export const schoolNamed: Rule = {
  concern: "school-named",
  find(reading, earlier) {
    if (reading.draft.account === "official") return [];
    return reading.school
      .filter(({ confidence }) => confidence >= THRESHOLDS["school-named"])
      .map(({ start, end, confidence }) =>
        finding("school-named", start, end, {
          why: { key: "why_school_named", subs: [reading.text.slice(start, end)] },
          tone: toneOf(reading, earlier),
          score: confidence,
        }),
      );
  },
  flags: [
    { text: "Buzzing to be joining @OakfieldPri in September", workplace: OAKFIELD, at: "@OakfieldPri" },
    { text: "long day at oak field primary", workplace: OAKFIELD, at: "oak field primary" },
    { text: "another day at O@kfield", workplace: OAKFIELD, at: "O@kfield" },
    { text: "Oakfeild staff are the best", workplace: OAKFIELD, at: "Oakfeild" },
    { text: "stmarys staffroom is freezing", workplace: MARYS, at: "stmarys" },
    { text: "five years at Saint Mary’s today", workplace: MARYS, at: "Saint Mary’s" },
    { text: "see oakfieldprimary.sch.uk for the job", workplace: OAKFIELD, at: "oakfieldprimary.sch.uk" },
    { text: "#oakfieldfamily", workplace: OAKFIELD },
  ],
  passes: [
    { text: "Oakfield Garden Centre do the best scones", workplace: OAKFIELD },
    { text: "back at St Marys with mum, six hours on a trolley, nurses are angels", workplace: MARYS },
    { text: "ops on my knee went fine", workplace: OAKFIELD },
    { text: "Welcome to our new class!", workplace: OAKFIELD },
    { text: "New books at Oakfield!", workplace: OAKFIELD, account: "official" },
  ],
};
