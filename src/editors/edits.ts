import type { Edit } from "../core/advice.ts";

/** The text with the edits made. Edits are offsets into `text` and do not overlap; their order does not matter. */
export function applied(text: string, edits: readonly Edit[]): string {
  let out = text;
  for (const edit of lastFirst(edits)) out = out.slice(0, edit.start) + edit.text + out.slice(edit.end);
  return out;
}

/** The edits that turn `applied(text, edits)` back into `text`. */
export function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return lastFirst(edits)
    .reverse()
    .map(({ start, end, text: inserted }) => {
      const at = start + shift;
      shift += inserted.length - (end - start);
      return { start: at, end: at + inserted.length, text: text.slice(start, end) };
    });
}

/** From the end to the start, so that the offsets of those still to be made stay true. */
export function lastFirst(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
}
