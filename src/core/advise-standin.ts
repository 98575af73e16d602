import type { Advice } from "./advice.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { Setup } from "./setup.ts";

/** Stands in for policy/advise.ts until it lands: one piece of advice for each concern. Delete then. */
export function advise(findings: readonly Finding[], _draft: Draft, _setup: Setup): readonly Advice[] {
  const concerns = [...new Set(findings.map(({ concern }) => concern))];
  return concerns.map((concern) => ({
    concern,
    level: "warn",
    findings: findings.filter((finding) => finding.concern === concern),
    clauses: [],
    fixes: [],
  }));
}
