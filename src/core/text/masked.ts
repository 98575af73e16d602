import type { Reading } from "./reading.ts";

/** How sure a mention of the school must be to be read as the school. */
const SURE = 0.4;

/** The plain text with "SCHOOL" in place of each mention of the school, for patterns that need to know where it stands. */
export interface Masked {
  readonly text: string;
  /** The place in the plain text of a place in the masked one. */
  plainAt(at: number): number;
}

export function maskSchool({ plain, school, tokens }: Reading): Masked {
  const parts: string[] = [];
  const cuts: { at: number; shift: number }[] = [];
  let length = 0;
  let last = 0;
  for (const { from, to, confidence } of school) {
    if (confidence < SURE) continue;
    const start = tokens[from]?.from ?? last;
    const end = tokens[to - 1]?.to ?? start;
    parts.push(plain.text.slice(last, start), "SCHOOL");
    length += start - last + "SCHOOL".length;
    last = end;
    cuts.push({ at: length, shift: end - length });
  }
  parts.push(plain.text.slice(last));
  return { text: parts.join(""), plainAt: (at) => at + (cuts.findLast((cut) => cut.at <= at)?.shift ?? 0) };
}
