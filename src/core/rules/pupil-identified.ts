import { opinionOf } from "../text/classifier.ts";
import { isAdultName } from "../text/name-lists.ts";
import type { Reading } from "../text/reading.ts";
import type { Reference } from "../text/references.ts";
import { ADULT_PLACES } from "../words/name-context.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { toneOf } from "./tone.ts";

/** How many words away a class label or a role still speaks of the name. */
const NEAR = 6;

/** How likely a named person is one of the author's pupils. */
function pupilScore(reading: Reading, one: Reference): number {
  const { work, home, public: famous } = reading.context;
  const near = nearby(reading, one);
  let score = 0.35 * one.confidence + 0.3 * work - 0.45 * home - 0.3 * famous;
  if (one.kind === "pupil") score += 0.35;
  if (isParentOf(reading, one)) return score + 0.6;
  if (isAdultName(reading.tokens[one.from]?.norm ?? "")) score -= 0.4;
  if (isStranger(reading, one, near)) score -= STRANGER;
  if (near.label) score += 0.35;
  if (near.adult) score -= 0.3;
  if (near.age) score += 0.2;
  if (reading.draft.account === "official" && reading.draft.attachments.length > 0) score += 0.3;
  return score;
}

/** "Dawn Pickering's boy", "Carly Swindells and them kids": who the parent is says who the child is. */
const CHILD_OF =
  /^(?:'?s? ?(?:boy|girl|lad|lass|son|daughter|kids?|eldest|youngest|twins|two|three|little (?:one|lad|girl|boy))|(?:,? ?and|with) (?:her|his|them|their|those|the) (?:kids|two|three|girls|boys|lads|bairns|twins|lot)|(?:,? ?who|that) (?:drops|drop|collects|picks|brings|fetches) (?:her|his|their))\b/;

function isParentOf(reading: Reading, { to, kind }: Reference): boolean {
  if (kind !== "person") return false;
  const after = reading.tokens.slice(to, to + 4).map(({ norm }) => norm);
  return CHILD_OF.test(after.join(" "));
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
    age: /\b(?:aged? \d{1,2}|is \d{1,2}|\d{1,2} today|turned \d{1,2}|\d{1,2} years? old|\d{1,2} ?(?:st|nd|rd|th)? birthday|born)\b/.test(
      text,
    ),
  };
}

/** What a full name loses in a draft without a word of school: more likely a public person's. */
const STRANGER = 0.4;

function isStranger(reading: Reading, { kind, from, to }: Reference, near: Nearby): boolean {
  const full = to - from > 1 && reading.tokens[to - 1]?.capital === true;
  return full && kind === "person" && !near.label && !near.age && reading.context.work < 0.1;
}

/** What it speaks against a pupil that neither a name nor a class nor a child is mentioned. */
const NOBODY = -0.3;

/** A name carries the finding where it has at least this much for it. */
const MARKED = 0.3;

/** The best evidence among the names, 0 to 1, and the names worth marking. */
export function pupilNames(reading: Reading): { evidence: number; marked: readonly Reference[] } {
  const names = reading.references.filter(
    ({ named, kind }) => named && (kind === "person" || kind === "pupil"),
  );
  const scored = names.map((one) => ({ one, score: pupilScore(reading, one) }));
  return {
    evidence: scored.length === 0 ? nobody(reading) : Math.max(...scored.map(({ score }) => score)),
    marked: scored.filter(({ score }) => score >= MARKED).map(({ one }) => one),
  };
}

function nobody({ references }: Reading): number {
  return references.some(({ kind }) => kind === "class" || kind === "pupil" || kind === "parent")
    ? 0
    : NOBODY;
}

/** A pupil whom a reader could pick out: a name, initials with a class, a detail that fits one child only. */
export const pupilIdentified: Rule = {
  concern: "pupil-identified",
  find(reading, earlier) {
    const { evidence, marked } = pupilNames(reading);
    const score = blended(reading, "pupil-identified", evidence);
    if (score < POSSIBLE) return [];
    const tone = toneOf(reading, earlier);
    if (marked.length === 0) {
      const { start, end } = opinionOf(reading).where("pupil-identified");
      return [finding("pupil-identified", start, end, { why: { key: "why_pupil_detail" }, tone, score })];
    }
    return marked.map(({ start, end }) => {
      const why = { key: "why_pupil_identified", subs: [reading.text.slice(start, end)] };
      return finding("pupil-identified", start, end, { why, tone, score });
    });
  },
  flags: [
    { text: "TJ in 8R asked if Shakespeare was dead", at: "TJ" },
    { text: "Poor little Maisie in my class had another seizure", at: "Maisie" },
    { text: "jayden in y4 bit someone again", at: "jayden" },
    { text: "So proud of the team at Oakfield. Jayden bit two of us again today" },
    { text: "Tracey Dobson's lad is in my class and he has never once done his homework" },
    { text: "J.M. in 3 Willow read a page today", at: "J.M." },
  ],
  passes: [
    { text: "our Ellie got 7 9s, my daughter is a star" },
    { text: "Sue in the office is retiring after 30 years" },
    { text: "Harry Kane again. what a goal" },
    { text: "cannot wait for summer" },
    { text: "Fidel Castro is dead at 90" },
    { text: "guest talk at Foster School of Business tonight" },
    { text: "we are moving to 27 Tor View, DE4 5GH in spring" },
  ],
};
