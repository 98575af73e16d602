import type { Concern } from "../concern.ts";
import { opinionOf } from "../text/classifier.ts";
import type { Reading } from "../text/reading.ts";
import { SCHOOL_WORDS } from "../words/school-world.ts";

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

/** How plainly a draft, or what it answers, has to do with any school at all, in words or in the classifier's opinion: 0 to 1. */
export function schoolLink(reading: Reading): number {
  if (reading.draft.account === "official") return 1;
  const { likely } = opinionOf(reading);
  const asked = (reading.replyTo.match(/[a-z0-9]+/g) ?? []).some((word) => SCHOOL_WORDS.has(word))
    ? ASKED
    : 0;
  return Math.max(0, workLink(reading), reading.schoolAnswered, asked, ...MENTIONS.map(likely));
}

/** What a school word in the text being answered counts. */
const ASKED = 0.25;

/** Whether a draft has to do with work at all, by its words or in the classifier's opinion. */
export function isAboutWork(reading: Reading): boolean {
  const { likely } = opinionOf(reading);
  return workLink(reading) >= ABOUT || MENTIONS.some((concern) => likely(concern) >= ABOUT);
}

const ABOUT = 0.2;
