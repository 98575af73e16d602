import type { Advice, Edit } from "../../core/advice.ts";
import type { Concern } from "../../core/concern.ts";
import type { Finding } from "../../core/finding.ts";
import { moved, shiftBetween } from "./anchor.ts";

/**
 * What the person has dismissed for this draft. A dismissal holds for the very words it was given for: it moves with
 * them while the text around changes, and is gone once they change. UTF-16 code units into the text of the draft.
 */
export interface Dismissal {
  readonly concern: Concern;
  readonly start: number;
  readonly end: number;
  /** For a matter of the whole draft: how many attachments there were. More of them make it a new matter. */
  readonly attachments: number;
}

/** Concerns that are about what is attached and not about words alone. */
const ABOUT_ATTACHMENTS: readonly Concern[] = ["media-attached", "copyright"];

export function dismissed(
  list: readonly Dismissal[],
  { concern, findings }: Advice,
  attachments: number,
): Dismissal[] {
  return [...list, ...findings.map(({ start, end }) => ({ concern, start, end, attachments }))];
}

/** The dismissals that still hold after the text changed. An emptied draft is a new draft: nothing holds. */
export function stillSettled(
  list: readonly Dismissal[],
  before: string,
  after: string,
): readonly Dismissal[] {
  if (before === after) return list;
  if (after.trim() === "") return [];
  const shift = shiftBetween(before, after);
  return list.map((one) => (one.end > one.start ? moved(one, shift) : one)).filter((one) => one !== null);
}

/**
 * The advice that is left when what was dismissed is taken away, in the same order. Its fixes leave the dismissed
 * words alone.
 */
export function open(
  advice: readonly Advice[],
  list: readonly Dismissal[],
  attachments: number,
): readonly Advice[] {
  if (list.length === 0) return advice;
  const settled = (finding: Finding) => list.some((dismissal) => covers(dismissal, finding, attachments));
  return advice.map((one) => without(one, one.findings.filter(settled))).filter((one) => one !== null);
}

function without(advice: Advice, gone: readonly Finding[]): Advice | null {
  if (gone.length === 0) return advice;
  const findings = advice.findings.filter((finding) => !gone.includes(finding));
  if (findings.length === 0) return null;
  const touches = ({ start, end }: Edit) => gone.some((one) => start < one.end && one.start < end);
  const fixes = advice.fixes
    .map((fix) => ({ ...fix, edits: fix.edits.filter((edit) => !touches(edit)) }))
    .filter(({ edits }) => edits.length > 0);
  return { ...advice, findings, fixes };
}

function covers(dismissal: Dismissal, finding: Finding, attachments: number): boolean {
  if (dismissal.concern !== finding.concern) return false;
  const whole = finding.start === finding.end;
  if (!whole) return dismissal.start === finding.start && dismissal.end === finding.end;
  if (dismissal.start !== dismissal.end) return false;
  return !ABOUT_ATTACHMENTS.includes(finding.concern) || attachments <= dismissal.attachments;
}
