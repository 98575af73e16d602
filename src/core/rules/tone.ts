import type { Concern } from "../concern.ts";
import type { Finding, Tone } from "../finding.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { SOUR_EMOJI, SOUR_WORDS } from "../words/sour.ts";

/** How sour a draft must be, by its words alone, before its mentions count as negative. */
const SOUR = 1;

/** From here on the classifier hears an edge, although it may be too slight to speak of by itself. */
const EDGE = 0.15;

/** Where one of these was found, whoever is mentioned beside it is not spoken of kindly. */
const UNKIND: ReadonlySet<Concern> = new Set([
  "derogatory",
  "grievance",
  "allegation",
  "threatening",
  "discriminatory",
  "extremism",
  "profanity",
]);

/** Whether a draft speaks kindly or plainly of those it mentions, or has an edge to it. */
export function toneOf(reading: Reading, earlier: readonly Finding[]): Tone {
  if (earlier.some(({ concern }) => UNKIND.has(concern)) || unkindness(reading) >= EDGE) return "negative";
  return sourness(reading) >= SOUR ? "negative" : "neutral";
}

/** How likely the classifier thinks it that at least one of the unkind concerns is there. */
function unkindness(reading: Reading): number {
  const { likely } = opinionOf(reading);
  let kind = 1;
  for (const concern of UNKIND) kind *= 1 - likely(concern);
  return 1 - kind;
}

function sourness(reading: Reading): number {
  let sum = 0;
  reading.tokens.forEach((token, i) => {
    if (reading.quoted[i] || reading.negated[i]) return;
    sum += SOUR_WORDS.get(token.norm) ?? (SOUR_EMOJI.has(token.word) ? 0.7 : 0);
  });
  return sum;
}
