import type { Advice } from "./advice.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { advise } from "./policy/advise.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { Exception, Setup } from "./setup.ts";
import { read } from "./text/reading.ts";

/** The one entry: what a draft raises under a setup, the gravest first. Pure; never throws for any string. */
export function check(draft: Draft, setup: Setup): readonly Advice[] {
  const findings = findAll(draft, setup, RULES);
  return advise(findings, draft, setup);
}

/** What the rules find, less the person's own exceptions and switched-off concerns. A rule that throws stops no other. */
export function findAll(draft: Draft, setup: Setup, rules: readonly Rule[]): Finding[] {
  const reading = read(draft, setup.workplace);
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      const found = rule.find(reading, findings);
      findings.push(
        ...found.filter(
          (finding) =>
            !setup.off.includes(finding.concern) && !excepted(draft.text, finding, setup.exceptions),
        ),
      );
    } catch {
      // One broken rule must not cost the person the others; rules.test.ts is where it shows.
    }
  }
  return findings;
}

/** Whether the finding lies within a place where the exception's words stand as whole words. */
function excepted(text: string, finding: Finding, exceptions: readonly Exception[]): boolean {
  return exceptions.some(({ concern, words }) => concern === finding.concern && covers(text, finding, words));
}

function covers(text: string, finding: Finding, words: string): boolean {
  const wanted = words.toLowerCase().trim();
  if (wanted === "") return false;
  return text.slice(finding.start, finding.end).toLowerCase().trim() === wanted;
}
