import type { Reading } from "../text/reading.ts";

/** How plainly a draft has to do with the author's school, its staff, pupils or parents: 0 to 1. */
export function workLink(reading: Reading): number {
  const { work, home } = reading.context;
  const school = Math.max(0, ...reading.school.map(({ confidence }) => confidence));
  const people = Math.max(
    0,
    ...reading.references
      .filter(({ kind }) => kind !== "own-family" && kind !== "person" && kind !== "school")
      .map(({ confidence }) => confidence),
  );
  return Math.min(1, Math.max(2 * work, school, 1.2 * people) - 0.3 * home);
}
