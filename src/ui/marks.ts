import type { Advice } from "../core/advice.ts";
import { graver, type Level } from "../core/concern.ts";

/** A stretch of a text and how grave what it raises is. UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: Level;
}

/** Part of a text that is marked in one way; `level` is null where it is not. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly level: Level | null;
}

/** The marks of all findings that stand somewhere in the text. */
export function marksOf(advice: readonly Advice[]): Mark[] {
  return advice.flatMap(({ level, findings }) =>
    findings.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, level })),
  );
}

/** The text in pieces that follow each other; where marks overlap the gravest shows. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) edges.add(clamp(start, text)).add(clamp(end, text));
  const sorted = [...edges].sort((a, b) => a - b);
  const cut: Piece[] = [];
  for (const [at, start] of sorted.slice(0, -1).entries()) {
    const words = text.slice(start, sorted[at + 1]);
    const level = gravestOver(start, marks);
    const last = cut.at(-1);
    if (last && last.level === level) cut[cut.length - 1] = { ...last, words: last.words + words };
    else cut.push({ start, words, level });
  }
  return cut;
}

/** Between two edges every mark covers all or nothing, so its first character tells. */
function gravestOver(start: number, marks: readonly Mark[]): Level | null {
  const over = marks.filter((mark) => mark.start <= start && mark.end > start);
  return over.reduce<Level | null>((worst, { level }) => (worst ? graver(worst, level) : level), null);
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(text.length, offset));
}
