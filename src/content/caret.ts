import { positionAt, type ReadText } from "../editors/read.ts";
import { moved, shiftBetween } from "./draft/anchor.ts";
import type { Box, Reading } from "./draft/reading.ts";

/** Where the caret is: nodes for as long as they stand, an offset for when the editor has made new ones. */
export interface Caret {
  readonly box: Box;
  readonly anchor: readonly [Node, number];
  readonly focus: readonly [Node, number];
  /** UTF-16 code units into the text of the box; null where it is not between its words. */
  readonly offset: number | null;
}

/** The caret, or null where it is in none of the boxes. A text area keeps its own. */
export function caretIn({ boxes }: Reading): Caret | null {
  for (const box of boxes) {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selectionOf(box.el) ?? {};
    if (!anchorNode || !focusNode || !box.el.contains(anchorNode) || !box.el.contains(focusNode)) continue;
    const offset = offsetOf(box.read, focusNode, focusOffset ?? 0);
    return { box, anchor: [anchorNode, anchorOffset ?? 0], focus: [focusNode, focusOffset ?? 0], offset };
  }
  return null;
}

/** Puts focus and caret back; where the text changed meanwhile, to the same place between the same words. */
export function putBack(caret: Caret, { boxes }: Reading): void {
  const box = boxes.find(({ el }) => el === caret.box.el);
  if (!box?.el.isConnected) return;
  box.el.focus({ preventScroll: true });
  const { anchor, focus } = caret;
  const stands = box.el.contains(anchor[0]) && box.el.contains(focus[0]);
  if (box.read.text !== caret.box.read.text || !stands) placeAt(box, caret);
  else selectionOf(box.el)?.setBaseAndExtent(...anchor, ...focus);
}

function placeAt(box: Box, { offset, box: before }: Caret): void {
  if (offset === null) return;
  const shift = shiftBetween(before.read.text, box.read.text);
  // What was put in right behind the caret stays behind it: the person goes on with their own words.
  const now = offset <= shift.start ? offset : (moved({ start: offset, end: offset }, shift)?.start ?? 0);
  const position = positionAt(box.read.segments, Math.min(now, box.read.text.length), true);
  if (position?.node.nodeType !== Node.TEXT_NODE) return;
  selectionOf(box.el)?.setBaseAndExtent(position.node, position.offset, position.node, position.offset);
}

function offsetOf({ segments }: ReadText, node: Node, offset: number): number | null {
  const within = segments.find(
    (segment) =>
      segment.node === node && offset >= segment.nodeStart && offset <= segment.nodeStart + segment.length,
  );
  return within ? within.textStart + offset - within.nodeStart : null;
}

/** Chromium keeps the selection of an open shadow root apart; Firefox gives it with the document's. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}
