import type { Finding } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import type { Reference } from "../text/references.ts";
import { ADULT_PLACES } from "../words/name-context.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { toneOf } from "./tone.ts";

/** How many words away a class label or a role still speaks of the name. */
const NEAR = 6;

/** How likely a named person is one of the author's pupils. */
function pupilScore(reading: Reading, one: Reference): number {
  const { work, home, public: famous } = reading.context;
  const near = nearby(reading, one);
  let score = 0.35 * one.confidence + 0.3 * work - 0.45 * home - 0.3 * famous;
  if (one.kind === "pupil") score += 0.35;
  if (near.label) score += 0.35;
  if (near.adult) score -= 0.3;
  if (near.age) score += 0.2;
  if (reading.draft.account === "official" && reading.draft.attachments.length > 0) score += 0.3;
  return score;
}

interface Nearby {
  readonly label: boolean;
  readonly adult: boolean;
  readonly age: boolean;
}

function nearby(reading: Reading, { from, to }: Reference): Nearby {
  const label = reading.references.some(
    (other) => other.kind === "class" && other.from < to + NEAR && other.to > from - NEAR,
  );
  const words = reading.tokens.slice(Math.max(0, from - NEAR), to + NEAR).map(({ norm }) => norm);
  const text = words.join(" ");
  return {
    label,
    adult: words.some((word) => ADULT_PLACES.has(word)),
    age: /\b(?:aged? \d{1,2}|is \d{1,2}|\d{1,2} today|turned \d{1,2}|\d{1,2} years? old)\b/.test(text),
  };
}

/** A pupil whom a reader could pick out: a name, initials with a class. */
export const pupilIdentified: Rule = {
  concern: "pupil-identified",
  find(reading, earlier) {
    const tone = toneOf(reading, earlier);
    const found: Finding[] = [];
    for (const one of reading.references) {
      if (!one.named || (one.kind !== "person" && one.kind !== "pupil")) continue;
      const score = pupilScore(reading, one);
      if (score < THRESHOLDS["pupil-identified"]) continue;
      const why = { key: "why_pupil_identified", subs: [reading.text.slice(one.start, one.end)] };
      found.push(finding("pupil-identified", one.start, one.end, { why, tone, score: Math.min(1, score) }));
    }
    return found;
  },
  flags: [
    { text: "TJ in 8R asked if Shakespeare was dead", at: "TJ" },
    { text: "Poor little Maisie in my class had another seizure", at: "Maisie" },
    { text: "jayden in y4 bit someone again", at: "jayden" },
    { text: "J.M. in 3 Willow read a page today", at: "J.M." },
  ],
  passes: [
    { text: "our Ellie got 7 9s, my daughter is a star" },
    { text: "Sue in the office is retiring after 30 years" },
    { text: "Harry Kane again. what a goal" },
    { text: "cannot wait for summer" },
  ],
};
