import type { Editor } from "./editor.ts";
import { readText } from "./read.ts";
import { insertByPaste, writeRich } from "./write.ts";

/** Lexical (Facebook). */
export const lexical: Editor = {
  family: "lexical",
  matches: (el) => el.matches("[data-lexical-editor=true]"),
  read: readText,
  write: (el, change, signal) => writeRich(el, change, insertByPaste, signal),
};
