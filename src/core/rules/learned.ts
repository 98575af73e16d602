import type { Concern } from "../concern.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { type Cue, type Weighed, weigh } from "./cues.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import type { BLEND } from "./thresholds.ts";

interface Learned extends Pick<Rule, "flags" | "passes"> {
  /** Frames of words that add to what the classifier thinks, or take from it. */
  readonly cues?: readonly Cue[];
  /** Evidence that takes more than frames to find. */
  readonly evidence?: (reading: Reading) => Weighed;
}

/** A rule that rests on the classifier, with what frames of words can add to it. */
export function learned(
  concern: keyof typeof BLEND & Concern,
  { cues = [], evidence, flags, passes }: Learned,
): Rule {
  return {
    concern,
    find(reading) {
      const frame = evidence?.(reading) ?? weigh(reading.plain.text, cues);
      const score = blended(reading, concern, frame.score);
      if (score < POSSIBLE) return [];
      const { start, end } =
        frame.span === null ? opinionOf(reading).where(concern) : reading.plain.span(...frame.span);
      return [finding(concern, start, end, { why: { key: `why_${concern.replaceAll("-", "_")}` }, score })];
    },
    flags,
    passes,
  };
}
