import type { Advice, Edit, Fix } from "../../core/advice.ts";
import type { Finding } from "../../core/finding.ts";

/** One stretch of a text that was replaced: [start, oldEnd) became [start, newEnd). UTF-16 code units. */
export interface Shift {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest single replacement that turns one text into the other. */
export function shiftBetween(before: string, after: string): Shift {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** Where a span of the old text stands in the new one, or null where its own words changed. */
export function moved<S extends Span>(span: S, shift: Shift): S | null {
  const by = shift.newEnd - shift.oldEnd;
  if (span.end > span.start) {
    if (span.end <= shift.start) return span;
    if (span.start >= shift.oldEnd) return { ...span, start: span.start + by, end: span.end + by };
    return null;
  }
  return span.start >= shift.oldEnd ? { ...span, start: span.start + by, end: span.end + by } : span;
}

/**
 * Advice on an older text, carried over to the newer one: findings and fixes whose words changed fall away, and with
 * its last finding the advice. What is about the whole draft stays.
 */
export function carried(advice: readonly Advice[], before: string, after: string): readonly Advice[] {
  if (before === after) return advice;
  const shift = shiftBetween(before, after);
  return advice
    .map((one) => ({
      ...one,
      findings: all(one.findings, shift),
      fixes: one.fixes.map((fix) => carriedFix(fix, shift)).filter((fix) => fix !== null),
    }))
    .filter(({ findings }) => findings.length > 0);
}

function all(findings: readonly Finding[], shift: Shift): Finding[] {
  return findings.map((finding) => moved(finding, shift)).filter((finding) => finding !== null);
}

function carriedFix(fix: Fix, shift: Shift): Fix | null {
  const edits = fix.edits.map((edit) => moved<Edit>(edit, shift));
  return edits.every((edit) => edit !== null) ? { ...fix, edits } : null;
}
