import type { Concern } from "../concern.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";

const MENTIONS: readonly Concern[] = [
  "school-implied",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
];

/** How plainly a draft has to do with the author's school, its staff, pupils or parents: 0 to 1. */
export function workLink(reading: Reading): number {
  const { work, home } = reading.context;
  const school = Math.max(0, ...reading.school.map(({ confidence }) => confidence));
  const people = reading.references
    .filter(({ kind }) => kind !== "own-family" && kind !== "person" && kind !== "school")
    .map(({ confidence }) => confidence);
  return Math.min(1, Math.max(2 * work, school, 1.2 * Math.max(0, ...people)) - 0.3 * home);
}

/** Whether a draft has to do with work at all, by its words or in the classifier's opinion. */
export function isAboutWork(reading: Reading): boolean {
  const { likely } = opinionOf(reading);
  return workLink(reading) >= ABOUT || MENTIONS.some((concern) => likely(concern) >= ABOUT);
}

const ABOUT = 0.2;
