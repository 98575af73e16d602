import type { Editor } from "./editor.ts";
import { readText } from "./read.ts";
import { insertByPaste, writeRich } from "./write.ts";

/** Draft.js (X). Anything but a paste loses lines or leaves the DOM and the state apart. */
export const draft: Editor = {
  family: "draft",
  matches: (el) => el.matches(".public-DraftEditor-content, .DraftEditor-root [contenteditable=true]"),
  read: readText,
  write: (el, change, signal) => writeRich(el, change, insertByPaste, signal),
};
