import type { Edit } from "../core/advice.ts";
import { applied } from "../editors/edits.ts";
import { moved, shiftBetween } from "./draft/anchor.ts";
import { changesOf, type Reading } from "./draft/reading.ts";

/** What came of an edit. `copy`: the box did not take it; this is the text it should hold. */
export type Fixed = { readonly done: true } | { readonly done: false; readonly copy: string | null };

/** Makes the edits in the boxes they belong to. Nothing is shown as done before the box was read back. */
export async function makeEdits(
  reading: Reading,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<Fixed> {
  const changes = changesOf(reading, edits);
  if (!changes) return { done: false, copy: null };
  for (const { box, change } of changes) {
    const result = box.editor ? await box.editor.write(box.el, change, signal) : "failed";
    if (result === "stale") return { done: false, copy: null };
    if (result === "failed") return { done: false, copy: applied(change.basis, change.edits) };
  }
  return { done: true };
}

/** The edits that take each box of `after` back to what it held in `before`, as edits of the draft. */
export function undoOf(before: Reading, after: Reading): Edit[] {
  return after.boxes.flatMap((box, at) => {
    const old = before.boxes[at]?.read.text ?? "";
    const now = box.read.text;
    if (old === now) return [];
    const { start, oldEnd, newEnd } = shiftBetween(old, now);
    return [{ start: box.start + start, end: box.start + newEnd, text: old.slice(start, oldEnd) }];
  });
}

/** Edits made for the text `then`, for the text as it is now; null where a place of theirs has changed. */
export function editsFor(edits: readonly Edit[], then: string, now: string): readonly Edit[] | null {
  if (then === now) return edits;
  const shift = shiftBetween(then, now);
  const carried = edits.map((edit) => moved(edit, shift));
  return carried.every((edit) => edit !== null) ? carried : null;
}
