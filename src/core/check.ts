import type { Advice } from "./advice.ts";
import type { Draft } from "./draft.ts";
import type { Finding } from "./finding.ts";
import { advise } from "./policy/advise.ts";
import { RULES } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { Exception, Setup } from "./setup.ts";
import { read } from "./text/reading.ts";

/** The one entry: what a draft raises under a setup, the gravest first. Pure; no string makes it throw. */
export function check(draft: Draft, setup: Setup): readonly Advice[] {
  if (draft.text.trim() === "" && draft.attachments.length === 0) return [];
  const findings = findAll(draft, setup, RULES);
  return advise(findings, draft, setup);
}

/**
 * What the rules find, less the person's own exceptions and switched-off concerns. A rule that throws stops no other.
 * @throws Error where most rules throw: then the draft was not checked, and the person must be told so.
 */
export function findAll(draft: Draft, setup: Setup, rules: readonly Rule[]): Finding[] {
  const reading = read(draft, setup.workplace);
  const findings: Finding[] = [];
  let broken = 0;
  for (const rule of rules) {
    try {
      findings.push(...rule.find(reading, findings).filter((finding) => stands(finding, draft, setup)));
    } catch {
      broken += 1;
    }
  }
  if (broken > rules.length / 2) throw new Error("the draft could not be checked");
  return findings;
}

function stands(finding: Finding, draft: Draft, setup: Setup): boolean {
  return !setup.off.includes(finding.concern) && !excepted(draft.text, finding, setup.exceptions);
}

/** Whether the finding lies within a place where an exception's words stand as whole words. */
function excepted(text: string, finding: Finding, exceptions: readonly Exception[]): boolean {
  return exceptions.some(({ concern, words }) => concern === finding.concern && covers(text, finding, words));
}

/** Letters and digits make words; what stands beside them does not. */
const WORD = /[\p{L}\p{N}]/u;

function covers(text: string, { start, end }: Finding, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Lower-casing can change the length of a few letters; then only an exact match counts.
  const within = lower.length === text.length ? lower : text;
  if (wanted === "" || start === end) return false;
  const from = Math.max(0, end - wanted.length);
  for (let at = within.indexOf(wanted, from); at >= 0 && at <= start; at = within.indexOf(wanted, at + 1)) {
    const to = at + wanted.length;
    const whole = !WORD.test(within.charAt(at - 1)) && !WORD.test(within.charAt(to));
    if (whole && to >= end) return true;
  }
  return false;
}
