import type { Edit } from "../core/advice.ts";
import type { Change, WriteResult } from "./editor.ts";
import { applied, lastFirst } from "./edits.ts";
import { bound, positionAt, type ReadText, readText } from "./read.ts";

/**
 * How one family takes text at the selection, which is set and settled. Whether it took, only reading tells: editors
 * cancel the browser's own edit, so that `execCommand` returns false where all went well (Lexical in Firefox).
 */
export type Insert = (el: HTMLElement, text: string) => void;

/** An editor shows its new text after its own update; React ones may take a few frames on a slow laptop. */
const SETTLE_MS = 600;

/**
 * Makes the edits one by one, the last first, each as: select, let the selection settle, insert, wait until the box
 * reads as it should. Editors learn of a selection by the `selectionchange` event, which comes a task later: text
 * inserted before that lands at the old caret (measured in Lexical, Draft.js and TipTap).
 */
export async function writeRich(
  el: HTMLElement,
  { basis, edits }: Change,
  insert: Insert,
  signal: AbortSignal,
): Promise<WriteResult> {
  if (readText(el).text !== basis) return "stale";
  el.focus({ preventScroll: true });
  const done: Edit[] = [];
  for (const edit of lastFirst(edits)) {
    const read = readText(el);
    if (!(await select(el, read, edit, signal))) return "failed";
    insert(el, edit.text);
    done.push(edit);
    if (!(await becomes(el, applied(basis, done), signal))) return "failed";
  }
  return "written";
}

async function select(el: HTMLElement, read: ReadText, edit: Edit, signal: AbortSignal): Promise<boolean> {
  const range = el.ownerDocument.createRange();
  if (read.segments.length === 0) {
    range.selectNodeContents(el);
    range.collapse(false);
  } else {
    const empty = edit.start === edit.end;
    const from = positionAt(read.segments, edit.start, empty);
    const to = positionAt(read.segments, edit.end, true);
    if (from === null || to === null) return false;
    bound(range, "start", from);
    bound(range, "end", empty ? from : to);
  }
  const selection = el.ownerDocument.getSelection();
  if (selection === null) return false;
  const settled = selectionSettles(el.ownerDocument, signal);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await settled;
  return !signal.aborted;
}

/** Resolves once the editors have heard of the new selection: on `selectionchange`, or soon where nothing changed. */
function selectionSettles(doc: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => setTimeout(resolve, 0);
    doc.addEventListener("selectionchange", done, { once: true, signal });
    setTimeout(done, 50);
  });
}

/** Whether the box comes to read as expected, and still does after the editor's own next turn. */
async function becomes(el: HTMLElement, expected: string, signal: AbortSignal): Promise<boolean> {
  if (!(await changesTo(el, expected, signal))) return false;
  await new Promise((resolve) => setTimeout(resolve, 30));
  return same(readText(el).text, expected);
}

function changesTo(el: HTMLElement, expected: string, signal: AbortSignal): Promise<boolean> {
  if (same(readText(el).text, expected)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (result: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener("abort", aborted);
      resolve(result);
    };
    const aborted = () => finish(false);
    const observer = new MutationObserver(() => same(readText(el).text, expected) && finish(true));
    const timer = setTimeout(() => finish(same(readText(el).text, expected)), SETTLE_MS);
    observer.observe(el, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", aborted, { once: true });
  });
}

/** Equal up to blank lines, which some editors fold into one when text comes in by paste. */
function same(a: string, b: string): boolean {
  return a === b || folded(a) === folded(b);
}

const folded = (text: string) => text.replace(/\n{2,}/gu, "\n").trimEnd();

/** One line, as if typed; "" removes the selection. */
export function typeLine(doc: Document, line: string): void {
  if (line === "") doc.execCommand("delete");
  else doc.execCommand("insertText", false, line);
}

/**
 * Removes the selection as the Backspace key does. Editors that render from their own state take this command; a
 * removal by the browser over several lines takes nodes away under them (React then throws, and the box is lost).
 */
export function pressBackspace(el: HTMLElement): void {
  const init = { key: "Backspace", code: "Backspace", keyCode: 8, which: 8 };
  el.dispatchEvent(
    new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Line by line with a new paragraph between. */
export const insertByParagraph: Insert = (el, text) => {
  const doc = el.ownerDocument;
  const [first = "", ...rest] = text.split("\n");
  if (first !== "" || rest.length === 0) typeLine(doc, first);
  for (const line of rest) {
    doc.execCommand("insertParagraph");
    if (line !== "") typeLine(doc, line);
  }
};

/**
 * As a paste of plain text, which editors with their own model handle whole. Firefox drops the `clipboardData` of a
 * page-made event silently and takes its own `{dataType, data}` instead, also from the isolated world.
 */
export const insertByPaste: Insert = (el, text) => {
  if (text === "") {
    pressBackspace(el);
    return;
  }
  const init = { bubbles: true, cancelable: true, composed: true };
  const data = new DataTransfer();
  data.setData("text/plain", text);
  let event = new ClipboardEvent("paste", { ...init, clipboardData: data });
  if (event.clipboardData?.getData("text/plain") !== text) {
    event = new ClipboardEvent("paste", {
      ...init,
      dataType: "text/plain",
      data: text,
    } as ClipboardEventInit);
  }
  el.dispatchEvent(event);
};
