import type { Clause } from "../policy.ts";

/** Whose doing a clause, or a question, is about. */
export type Subject = "staff" | "pupils" | "parents" | "heads" | "school";

/** The first words of a clause tell whom it binds. */
const CLAUSE_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:for )?(?:headteachers?|head\/governors|the head)\b/i, "heads"],
  [/^(?:pupils?|students?|children)\b/i, "pupils"],
  [/^(?:a |any )?(?:parents?|carers?)\b/i, "parents"],
  [/^(?:the school|schools|senior leaders|slt|the administrator|administrators?|managers)\b/i, "school"],
];

const QUESTION_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/\b(?:pupils?|kids?|child(?:ren)?|students?|boys|girls)\b/i, "pupils"],
  [/\b(?:parents?|carers?|mums?|dads?|family|families)\b/i, "parents"],
  [/\b(?:heads?|headteachers?|head teachers?)\b/i, "heads"],
  [/\b(?:school|schools|slt|leadership|who|our page|the page|account)\b/i, "school"],
];

export function subjectOf(clause: Clause): Subject {
  const own = CLAUSE_SUBJECTS.find(([pattern]) => pattern.test(clause.text));
  return own?.[1] ?? "staff";
}

/** Everyone the question could be about. Staff always: they ask. */
export function subjectsIn(question: string): ReadonlySet<Subject> {
  const others = QUESTION_SUBJECTS.filter(([pattern]) => pattern.test(question)).map(
    ([, subject]) => subject,
  );
  return new Set<Subject>(["staff", ...others]);
}

/** A duty answers a question better than a purpose or a definition does. */
const BY_MODALITY: Readonly<Record<Clause["modality"], number>> = {
  must: 1.1,
  "must-not": 1.15,
  should: 1.05,
  "should-not": 1.1,
  may: 1,
  info: 0.8,
};

/** Other people's duties come after the person's own, unless the question is about those people. */
const OTHERS = 0.7;

export function weightOf(clause: Clause, subject: Subject, asked: ReadonlySet<Subject>): number {
  return BY_MODALITY[clause.modality] * (asked.has(subject) ? 1 : OTHERS);
}
