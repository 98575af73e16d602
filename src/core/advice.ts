import type { Concern, Level } from "./concern.ts";
import type { Finding } from "./finding.ts";
import type { Clause } from "./policy/policy.ts";

/** A clause together with the policy it stands in. */
export interface CitedClause {
  readonly policy: { readonly id: string; readonly title: string; readonly date: string };
  readonly clause: Clause;
}

/** One edit of the draft: replace [start, end) (UTF-16 code units) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const FIX_KINDS = ["add-disclaimer", "replace", "remove"] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** An edit that settles a piece of advice, offered as one button. */
export interface Fix {
  readonly kind: FixKind;
  /** Message key `fix_…` and its placeholders. */
  readonly label: { readonly key: string; readonly subs?: readonly string[] };
  readonly edits: readonly Edit[];
}

/** What the person is shown: a concern, how grave it is under their policy, where, why, and what to do. */
export interface Advice {
  readonly concern: Concern;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** The stricter first; a school's own before its trust's where equal. Never empty. */
  readonly clauses: readonly CitedClause[];
  readonly fixes: readonly Fix[];
}
