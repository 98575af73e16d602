import type { Concern } from "../concern.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import { withOpinion } from "./opinion.ts";
import type { Rule } from "./rule.ts";

interface Learned extends Pick<Rule, "flags" | "passes"> {
  /** What words and frames alone show; nothing where left out. */
  readonly find?: (reading: Reading) => readonly Finding[];
}

/** A rule that rests on the classifier first, with what frames of words can add to it. */
export function learned(concern: Concern, { find, flags, passes }: Learned): Rule {
  const rule: Rule = { concern, find: find ?? (() => []), flags, passes };
  return withOpinion(rule, { key: `why_${concern.replaceAll("-", "_")}` });
}
