import type { Edit } from "../core/advice.ts";
import { draft } from "./draft.ts";
import { lexical } from "./lexical.ts";
import { prosemirror } from "./prosemirror.ts";
import { quill1, quill2 } from "./quill.ts";
import type { ReadText } from "./read.ts";
import { textarea } from "./textarea.ts";

export type { Position, ReadText, Segment } from "./read.ts";

export type Family = "draft" | "lexical" | "quill1" | "quill2" | "prosemirror" | "textarea";

/**
 * `written`: the box was read back and holds the new text. `stale`: the text was no longer the one the edits were
 * made for; nothing was touched. `failed`: the editor did not take it (offer the clipboard).
 */
export type WriteResult = "written" | "stale" | "failed";

/** Edits of one known text. Offsets are UTF-16 code units into `basis`; edits do not overlap. */
export interface Change {
  readonly basis: string;
  readonly edits: readonly Edit[];
}

/** One family of rich-text editors: how its DOM is read, and how it lets itself be written to. */
export interface Editor {
  readonly family: Family;
  /** Whether this element is the editable element of such an editor. */
  matches(el: Element): boolean;
  read(el: Element): ReadText;
  /**
   * Puts the change in as if typed, so that the site's own state and its undo (Ctrl+Z) know of it. Takes the focus.
   * Call it only when no modal of ours is open: beneath one the editor is inert.
   */
  write(el: HTMLElement, change: Change, signal: AbortSignal): Promise<WriteResult>;
}

const EDITORS: readonly Editor[] = [textarea, draft, lexical, quill1, quill2, prosemirror];

/** The family of an editable element, or null where none is known: read-only for us then, and not even that. */
export function editorOf(el: Element): Editor | null {
  return EDITORS.find((editor) => editor.matches(el)) ?? null;
}
