import type { Edit } from "../advice.ts";

/** How far back, in UTF-16 code units, the text around an edit is looked at. */
export const NEAR = 80;

/**
 * The edit that takes [start, end) (UTF-16 code units) out and leaves the sentence tidy: no double space, no space
 * before a comma, a capital where a sentence lost its first word.
 */
export function removal(text: string, start: number, end: number): Edit {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const atStart = (start <= NEAR && before.trim() === "") || /[.!?…]\s+$|\n\s*$/.test(before);
  const rest = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = text.charAt(end + rest);
  if (atStart) return withCapital(text, start, end + rest);
  const closes = next === "" || next === "\n" || /[,.;:!?…)]/.test(next);
  if (closes) return { start: start - (before.length - before.trimEnd().length), end, text: "" };
  return / $/.test(before) && rest > 0 ? { start, end: end + rest, text: "" } : { start, end, text: "" };
}

/** A sentence that began with a capital goes on beginning with one; stray marks after the removed words go too. */
function withCapital(text: string, start: number, end: number): Edit {
  const marks = /^[,;:]\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const from = end + marks;
  const first = text.charAt(from);
  const began = text.charAt(start);
  const capital = began !== began.toLowerCase() && /^[a-z]/.test(first);
  return capital ? { start, end: from + 1, text: first.toUpperCase() } : { start, end: from, text: "" };
}
