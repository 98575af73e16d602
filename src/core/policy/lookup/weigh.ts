import type { Clause } from "../policy.ts";

/** Whose doing a clause, or a question, is about. */
export type Subject = "staff" | "pupils" | "parents" | "heads" | "school";

/** The first words of a clause tell whom it binds. */
const CLAUSE_SUBJECTS: readonly (readonly [RegExp, Subject])[] = [
  [/^(?:for )?(?:headteachers?|head\/governors|the head)\b/i, "heads"],
  [/^(?:pupils?|students?|children)\b/i, "pupils"],
  [/^(?:a |any )?(?:parents?|carers?)\b/i, "parents"],
  [
    /^(?:schools|senior leaders|slt|the (?:administrator|ict technician)|administrators?|managers|it is good practice)\b/i,
    "school",
  ],
];

const NOUNS: readonly (readonly [words: string, subject: Subject])[] = [
  ["pupils?|kids?|child(?:ren)?|students?|boys|girls", "pupils"],
  ["parents?|carers?|mums?|dads?|famil(?:y|ies)", "parents"],
  ["heads?|headteachers?|head teachers?", "heads"],
  ["schools?|slt|leadership|moderators?", "school"],
];

/** What stands before the one who does it: "can the", "what if a", "do". */
const OPENING =
  "^(?:(?:what|why|how|when|where|who|if|can|could|may|should|must|do|does|are|is|will|would|did|have|has|the|our|a|an|any|some|other)\\s+)*";

const PATTERNS = NOUNS.map(([words, subject]) => ({
  subject,
  doing: new RegExp(`${OPENING}(?:${words})\\b`, "i"),
  named: new RegExp(`\\b(?:${words})\\b`, "i"),
}));

export function subjectOf(clause: Clause): Subject {
  const own = CLAUSE_SUBJECTS.find(([pattern]) => pattern.test(clause.text));
  return own?.[1] ?? "staff";
}

/** A question about "me" and not about the school's page is about a personal account. */
const OWN = /\b(?:i|im|i'm|ive|i've|me|my|mine|myself)\b/i;
const OFFICIAL =
  /\b(?:school|official|our|class|the)\s+(?:\S+\s+)?(?:page|account|facebook|twitter|insta(?:gram)?|site)\b|\bwe\b/i;

/** A duty answers a question better than a purpose or a definition does. */
const BY_MODALITY: Readonly<Record<Clause["modality"], number>> = {
  must: 1.1,
  "must-not": 1.15,
  should: 1.05,
  "should-not": 1.1,
  may: 1,
  info: 0.8,
};

/** Other people's duties come after the person's own: nearly level where the question names them, further off where not. */
const NAMED = 0.8;
const OTHERS = 0.6;
/** A question "who …" asks for those who run things. */
const WHO = 1.25;
/** A clause about the school's own accounts, where the question is about a personal one. */
const ELSEWHERE = 0.7;

/** What the question is about besides its words. */
export interface Asked {
  /** How much the duties of each kind of people count, 0 to 1.25. */
  readonly subjects: Readonly<Record<Subject, number>>;
  readonly personal: boolean;
  /** The kind of duty that the question asks for, where its wording tells. */
  readonly duty: RegExp | null;
}

/** "Can I …?" asks what is allowed, "do I have to …?" what is required. */
const INTENTS: readonly (readonly [asked: RegExp, duty: RegExp])[] = [
  [/\b(?:can|could|may|allowed|ok|okay|permitted)\b/i, /^(?:must-not|should-not|may)$/],
  [/\b(?:have to|need to|do (?:i|we) need|must|should)\b/i, /^(?:must|should)$/],
];
const FITS = 1.1;

export function askedIn(question: string): Asked {
  const subjects = { staff: 1, pupils: OTHERS, parents: OTHERS, heads: OTHERS, school: OTHERS };
  for (const { subject, doing, named } of PATTERNS) {
    if (doing.test(question)) subjects[subject] = 1;
    else if (named.test(question)) subjects[subject] = NAMED;
  }
  if (/^\s*who\b(?!\s+(?:do|can|should|must)\b)/i.test(question)) subjects.school = WHO;
  return {
    subjects,
    personal: OWN.test(question) && !OFFICIAL.test(question),
    duty: INTENTS.find(([words]) => words.test(question))?.[1] ?? null,
  };
}

export function weightOf(clause: Clause, subject: Subject, asked: Asked): number {
  const elsewhere = asked.personal && !clause.applies.includes("personal") ? ELSEWHERE : 1;
  const fits = asked.duty?.test(clause.modality) ? FITS : 1;
  return BY_MODALITY[clause.modality] * asked.subjects[subject] * elsewhere * fits;
}

/** How a topic lists its clauses: nothing was asked, so the reader's own duties come first. */
export const NOTHING_ASKED: Asked = askedIn("");
