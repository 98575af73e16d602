import type { Edit } from "../../core/advice.ts";
import type { Draft } from "../../core/draft.ts";
import { type Change, type Editor, editorOf } from "../../editors/editor.ts";
import { type ReadText, readText } from "../../editors/read.ts";
import { accountOf, type Composer } from "../../sites/site.ts";

/** Between the posts of a thread, which are read as one text. */
const BETWEEN = "\n\n";

/** One editable of a composer, and where its text starts in the draft's. */
export interface Box {
  readonly el: HTMLElement;
  /** Null where the box can be read but nobody knows how to write to it. */
  readonly editor: Editor | null;
  readonly read: ReadText;
  /** UTF-16 code units. */
  readonly start: number;
}

/** What a composer holds now, with the way back from offsets in the draft to its boxes. */
export interface Reading {
  readonly composer: Composer;
  readonly draft: Draft;
  readonly boxes: readonly Box[];
}

/** Reads all boxes that one press would send. `official`: the school's own accounts on this site. */
export function readDraft(composer: Composer, official: readonly string[]): Reading {
  const boxes: Box[] = [];
  let text = "";
  for (const el of composer.boxes()) {
    const editor = editorOf(el);
    const read = editor ? editor.read(el) : readText(el);
    // An empty box adds nothing: the draft stays the same when a site opens one more.
    if (text !== "" && read.text !== "") text += BETWEEN;
    boxes.push({ el, editor, read, start: text.length });
    text += read.text;
  }
  const { site, surface } = composer;
  const account = accountOf(composer.identity(), official);
  const attachments = composer.attachments();
  return {
    composer,
    boxes,
    draft: { text, site, surface, account, attachments, replyTo: composer.replyTo() },
  };
}

/** Whether two drafts would get the same advice. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a.text === b.text &&
    a.surface === b.surface &&
    a.account === b.account &&
    a.replyTo === b.replyTo &&
    a.attachments.length === b.attachments.length &&
    a.attachments.every(({ kind }, at) => kind === b.attachments[at]?.kind)
  );
}

/** Whether there is anything that could be posted. */
export function isEmpty({ text, attachments }: Draft): boolean {
  return text.trim() === "" && attachments.length === 0;
}

/** The DOM ranges of [start, end), UTF-16 code units of the draft. */
export function rangesOf({ boxes }: Reading, start: number, end: number): Range[] {
  return boxes.flatMap((box) => {
    const from = Math.max(start - box.start, 0);
    const to = Math.min(end - box.start, box.read.text.length);
    return from < to ? box.read.rangeOf(from, to) : [];
  });
}

/** The edits of the draft as changes of its boxes; null where one does not lie within a box. */
export function changesOf({ boxes }: Reading, edits: readonly Edit[]): { box: Box; change: Change }[] | null {
  const byBox = new Map<Box, Edit[]>();
  for (const edit of edits) {
    const filled = boxes.filter(({ read }) => read.text !== "");
    const box = filled.findLast(({ start }) => start <= edit.start) ?? boxes[0];
    if (!box || edit.end > box.start + box.read.text.length) return null;
    const own = { ...edit, start: edit.start - box.start, end: edit.end - box.start };
    byBox.set(box, [...(byBox.get(box) ?? []), own]);
  }
  return [...byBox].map(([box, own]) => ({ box, change: { basis: box.read.text, edits: own } }));
}
