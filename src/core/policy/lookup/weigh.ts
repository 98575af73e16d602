import type { Clause } from "../policy.ts";

/** Whose doing a clause, or a question, is about. */
export type Subject = "staff" | "pupils" | "parents" | "heads" | "school";

/** The first words of a clause tell whom it binds. */
const CLAUSE_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:for )?(?:headteachers?|head\/governors|the head)\b/i, "heads"],
  [/^(?:pupils?|students?|children)\b/i, "pupils"],
  [/^(?:a |any )?(?:parents?|carers?)\b/i, "parents"],
  [
    /^(?:schools|senior leaders|slt|the (?:administrator|business case|ict technician)|administrators?|managers|it is good practice)\b/i,
    "school",
  ],
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

/** A question about "me" and not about the school's page is about a personal account. */
const OWN = /\b(?:i|im|i'm|ive|i've|me|my|mine|myself)\b/i;
const OFFICIAL =
  /\b(?:school|official|our|class|the)\s+(?:\S+\s+)?(?:page|account|facebook|twitter|insta(?:gram)?|site)\b|\bwe\b/i;

/** Everyone the question could be about. Staff always: they ask. */
function subjectsIn(question: string): ReadonlySet<Subject> {
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

/** What the question is about besides its words. */
export interface Asked {
  readonly subjects: ReadonlySet<Subject>;
  readonly personal: boolean;
}

export function askedIn(question: string): Asked {
  return { subjects: subjectsIn(question), personal: OWN.test(question) && !OFFICIAL.test(question) };
}

export function weightOf(clause: Clause, subject: Subject, asked: Asked): number {
  const others = asked.subjects.has(subject) ? 1 : OTHERS;
  const elsewhere = asked.personal && !clause.applies.includes("personal") ? OTHERS : 1;
  return BY_MODALITY[clause.modality] * others * elsewhere;
}
