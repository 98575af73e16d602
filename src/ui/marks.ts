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
  return sorted.slice(1).map((end, at) => {
    const start = sorted[at] as number;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const level = over.reduce<Level | null>((worst, m) => (worst ? graver(worst, m.level) : m.level), null);
    return { start, words: text.slice(start, end), level };
  });
}

function clamp(offset: number, text: string): number {
  return Math.max(0, Math.min(text.length, offset));
}
