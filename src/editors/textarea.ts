import type { Change, Editor, WriteResult } from "./editor.ts";
import { applied, lastFirst } from "./edits.ts";
import { snapshot } from "./read.ts";
import { typeLine } from "./write.ts";

/** A plain text field. Its text has no DOM nodes, so there is nothing to mark in it. */
export const textarea: Editor = {
  family: "textarea",
  matches: (el) => el instanceof HTMLTextAreaElement,
  read: (el) => snapshot((el as HTMLTextAreaElement).value, []),
  write: async (el, change) => write(el as HTMLTextAreaElement, change),
};

function write(el: HTMLTextAreaElement, { basis, edits }: Change): WriteResult {
  if (el.value !== basis) return "stale";
  el.focus({ preventScroll: true });
  for (const edit of lastFirst(edits)) {
    el.setSelectionRange(edit.start, edit.end);
    typeLine(el.ownerDocument, edit.text);
  }
  return el.value === applied(basis, edits) ? "written" : "failed";
}
