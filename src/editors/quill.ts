import type { Editor } from "./editor.ts";
import { readText } from "./read.ts";
import { insertByParagraph, insertByPaste, writeRich } from "./write.ts";

/** Quill 1 (LinkedIn's Ember front ends). It answers a made-up paste by deleting the selection: never paste there. */
export const quill1: Editor = {
  family: "quill1",
  matches: (el) => isQuill(el) && hasPasteTarget(el),
  read: readText,
  write: (el, change, signal) => writeRich(el, change, insertByParagraph, signal),
};

export const quill2: Editor = {
  family: "quill2",
  matches: (el) => isQuill(el) && !hasPasteTarget(el),
  read: readText,
  write: (el, change, signal) => writeRich(el, change, insertByPaste, signal),
};

const isQuill = (el: Element) => el.matches(".ql-editor");

/** Version 1 keeps a hidden box for pasted text beside the editor; version 2 does not. */
const hasPasteTarget = (el: Element) => el.parentElement?.querySelector(":scope > .ql-clipboard") != null;
