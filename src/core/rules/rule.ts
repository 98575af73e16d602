import type { Concern } from "../concern.ts";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import type { Reading } from "../text/reading.ts";
import type { Workplace } from "../workplace.ts";

/** A draft that shows what a rule is for. What is left out: a personal Facebook post, nothing attached, no workplace. */
export interface Example extends Partial<Omit<Draft, "text">> {
  readonly text: string;
  readonly workplace?: Partial<Workplace>;
  /** The words that the finding must cover, exactly. */
  readonly at?: string;
}

/** One concern: how it is found, and the examples that prove it (rules.test.ts runs them all). */
export interface Rule {
  readonly concern: Concern;
  /**
   * Pure. `earlier` holds what the rules before it found, for those that look at other findings.
   * Only findings past the rule's threshold (thresholds.ts) are returned.
   */
  find(reading: Reading, earlier: readonly Finding[]): readonly Finding[];
  /** Must be raised. */
  readonly flags: readonly Example[];
  /** Must not be raised: the look-alikes. */
  readonly passes: readonly Example[];
}
