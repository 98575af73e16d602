import type { Concern } from "./concern.ts";
import type { Policy } from "./policy/policy.ts";
import type { Workplace } from "./workplace.ts";

/** "This is wrong": these words are not this concern. Whole words, compared without case. */
export interface Exception {
  readonly concern: Concern;
  readonly words: string;
}

/** Everything besides the draft that decides what is raised. */
export interface Setup {
  readonly workplace: Workplace;
  /** The school's own first, a trust's under it. Usually one. */
  readonly policies: readonly Policy[];
  /** Wording to add; "" takes the policy's. */
  readonly disclaimer: string;
  readonly exceptions: readonly Exception[];
  readonly off: readonly Concern[];
}
