import type { Finding, Tone } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
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

/** Without settings, only what the draft itself says to be the author's school: "first day at Hillcrest Juniors". */
const TOLD =
  /(?:[Ff]irst day|[Ll]ast day|[Ff]irst week|[Nn]ew job|[Ss]tarting|[Ss]tarted|start|work|working|staff|[Ss]peaking for all of us|[Mm]y class|[Tt]eaching|teach|leaving|[Ww]e|team|position|role|years|admin|cook|caretaker) (?:here )?(?:at|in|for) ((?:St\.? )?(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Primary|School|Academy|Juniors?|Infants?|Nursery|High|College|Pre-?school|Sixth Form)(?: School| Academy)?)/u;

function told(reading: Reading, tone: Tone): Finding[] {
  if (reading.workplace.name !== "") return [];
  const match = TOLD.exec(reading.text);
  const name = match?.[1];
  if (match === null || name === undefined) return [];
  const start = match.index + match[0].length - name.length;
  return [
    finding("school-named", start, start + name.length, {
      why: { key: "why_school_named", subs: [name] },
      tone,
      score: 0.6,
    }),
  ];
}

/** Answering what names the school, as one who works there, names it as well. */
function answered(reading: Reading, tone: Tone): Finding[] {
  const { work, home } = reading.context;
  if (reading.schoolAnswered < 0.6 || work < 0.2 || home > 0.3) return [];
  return [finding("school-named", 0, 0, { why: { key: "why_school_answered" }, tone, score: 0.55 })];
}

/** The author's own school, in any form a reader would recognise. The school's own page may name itself. */
export const schoolNamed: Rule = {
  concern: "school-named",
  find(reading, earlier) {
    if (reading.draft.account === "official") return [];
    const tone = toneOf(reading, earlier);
    const named = reading.school
      .filter(({ confidence }) => confidence >= THRESHOLDS["school-named"])
      .map(({ start, end, confidence }) =>
        finding("school-named", start, end, {
          why: { key: "why_school_named", subs: [reading.text.slice(start, end)] },
          tone,
          score: confidence,
        }),
      );
    return named.length > 0 ? named : [...told(reading, tone), ...answered(reading, tone)];
  },
  flags: [
    { text: "First day at Hillcrest Juniors tomorrow!", at: "Hillcrest Juniors" },
    { text: "shout out to @OakfeildPri", workplace: OAKFIELD, at: "@OakfeildPri" },
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
    { text: "Congratulations to Greenhill Primary on getting a forest school" },
    { text: "Oakfield Garden Centre do the best scones", workplace: OAKFIELD },
    { text: "back at St Marys with mum, six hours on a trolley, nurses are angels", workplace: MARYS },
    { text: "ops on my knee went fine", workplace: OAKFIELD },
    { text: "Welcome to our new class!", workplace: OAKFIELD },
    { text: "New books at Oakfield!", workplace: OAKFIELD, account: "official" },
  ],
};
