import type { Tone } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import { SOUR_EMOJI, SOUR_WORDS } from "../words/sour.ts";

/** How sour a draft must be before its mentions count as negative. */
const SOUR = 1;

const tones = new WeakMap<Reading, Tone>();

/** Whether a draft speaks kindly or plainly of those it mentions, or has an edge to it. */
export function toneOf(reading: Reading): Tone {
  const known = tones.get(reading);
  if (known) return known;
  const tone = sourness(reading) >= SOUR ? "negative" : "neutral";
  tones.set(reading, tone);
  return tone;
}

function sourness(reading: Reading): number {
  let sum = 0;
  reading.tokens.forEach((token, i) => {
    if (reading.quoted[i] || reading.negated[i]) return;
    sum += SOUR_WORDS.get(token.norm) ?? (SOUR_EMOJI.has(token.word) ? 0.7 : 0);
  });
  return sum;
}
