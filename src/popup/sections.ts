import type { Clause, Policy } from "../core/policy/policy.ts";

/** Clauses that follow each other under one heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly clauses: readonly Clause[];
}

/** The policy in the order it was written, cut where the heading changes; without headings, one section. */
export function sectionsOf(policy: Policy): Section[] {
  const sections: { id: string; heading: string; clauses: Clause[] }[] = [];
  for (const clause of policy.clauses) {
    const last = sections.at(-1);
    if (last && last.heading === clause.heading) last.clauses.push(clause);
    else sections.push({ id: `section-${sections.length}`, heading: clause.heading, clauses: [clause] });
  }
  return sections;
}
