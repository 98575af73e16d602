import type { Editor } from "./editor.ts";
import { readText } from "./read.ts";
import { insertByParagraph, writeRich } from "./write.ts";

/** ProseMirror and TipTap (LinkedIn's native front end). A paste would fold blank lines. */
export const prosemirror: Editor = {
  family: "prosemirror",
  matches: (el) => el.matches(".ProseMirror"),
  read: readText,
  write: (el, change, signal) => writeRich(el, change, insertByParagraph, signal),
};
