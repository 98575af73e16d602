import type { Concern } from "../concern.ts";
import type { Finding, Why } from "../finding.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { LIKELY } from "./thresholds.ts";
import { toneOf } from "./tone.ts";

/** Mentions may be kind; what else the classifier finds is not. */
const MENTIONS: ReadonlySet<Concern> = new Set([
  "school-named",
  "school-implied",
  "pupil-identified",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
]);

/**
 * A rule and the classifier together. What the rule finds stands where the classifier does not think it unlikely; where
 * the rule finds nothing, the classifier may still find it, if it is surer. Both limits are in thresholds.ts.
 */
export function withOpinion(rule: Rule, why: Why): Rule {
  const { concern } = rule;
  return {
    ...rule,
    find(reading, earlier) {
      const found = rule.find(reading, earlier);
      const likely = opinionOf(reading).likely(concern);
      if (found.length > 0) return likely >= LIKELY[concern].seconded ? found : [];
      return likely >= LIKELY[concern].alone ? [noticed(reading, earlier, concern, why, likely)] : [];
    },
  };
}

function noticed(
  reading: Reading,
  earlier: readonly Finding[],
  concern: Concern,
  why: Why,
  score: number,
): Finding {
  const { start, end } = opinionOf(reading).where(concern);
  const tone = MENTIONS.has(concern) ? toneOf(reading, earlier) : "negative";
  return finding(concern, start, end, { why, tone, score });
}
