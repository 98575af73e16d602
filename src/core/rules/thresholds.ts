import type { Concern } from "../concern.ts";

/**
 * How much must speak for a finding (evidence + context - exception, 0 to 1) before it is one. The only place where
 * the balance of misses and false alarms is set.
 */
export const THRESHOLDS: Readonly<Record<Concern, number>> = {
  "school-named": 0.5,
  "school-implied": 0.5,
  "pupil-identified": 0.5,
  "pupil-mentioned": 0.5,
  "parent-mentioned": 0.5,
  "colleague-mentioned": 0.5,
  derogatory: 0.5,
  discriminatory: 0.5,
  threatening: 0.5,
  profanity: 0.5,
  confidential: 0.5,
  "personal-data": 0.5,
  grievance: 0.5,
  allegation: 0.5,
  extremism: 0.5,
  "pupil-contact": 0.5,
  "media-contact": 0.5,
  "speaks-for-school": 0.5,
  "media-attached": 0.5,
  "disclaimer-missing": 0.5,
  copyright: 0.5,
  "personal-gain": 0.5,
};

/** How a rule's evidence and the classifier are weighed together, in logits: see blend.ts. */
export interface Blend {
  readonly weight: number;
  /** From here on there is a finding; for mentions it is a hint at most. */
  readonly possible: number;
  /** From here on it is worth an interruption. */
  readonly sure: number;
}

/**
 * Proposed by cross-validation on training/drafts (training/blend.ts), then set by hand against the rules' own examples, the
 * development set, public tweets and test/accuracy/functions.jsonl: see training/README.md.
 */
export const BLEND = {
  "school-implied": { weight: 0, possible: -2.4, sure: -0.2 },
  "pupil-identified": { weight: 0, possible: -1.1, sure: -0.6 },
  "pupil-mentioned": { weight: 0, possible: -2.2, sure: -0.1 },
  "parent-mentioned": { weight: 0, possible: -3.2, sure: -1.0 },
  "colleague-mentioned": { weight: 0, possible: -2.7, sure: -0.4 },
  profanity: { weight: 6, possible: -4.3, sure: -4.2 },
  "pupil-contact": { weight: 2, possible: -2.4, sure: -1.8 },
  "media-contact": { weight: 2, possible: -2.0, sure: -1.8 },
  "speaks-for-school": { weight: 4, possible: -1, sure: -0.9 },
  copyright: { weight: 4, possible: -1.4, sure: -1.1 },
  "personal-gain": { weight: 1, possible: -2.6, sure: -2.3 },
  "media-attached": { weight: 4, possible: -5.2, sure: -4.2 },
  derogatory: { weight: 2, possible: -0.7, sure: 0.4 },
  discriminatory: { weight: 3, possible: -0.6, sure: 0 },
  threatening: { weight: 3, possible: -1.6, sure: -0.5 },
  confidential: { weight: 0, possible: -1.2, sure: -0.2 },
  grievance: { weight: 0, possible: -1.1, sure: 0.1 },
  allegation: { weight: 0, possible: -1.2, sure: -0.6 },
  extremism: { weight: 0, possible: -1.6, sure: -0.5 },
} as const satisfies Partial<Record<Concern, Blend>>;

/**
 * What a finding loses, in logits, in a draft without a sign of a school: there a name is hardly a pupil's, and rough or
 * private words are mostly nobody's business. Set like BLEND, mostly on public tweets.
 */
export const APART: Readonly<Partial<Record<Concern, number>>> = {
  "pupil-identified": 3.5,
  "pupil-mentioned": 1,
  "parent-mentioned": 1,
  "colleague-mentioned": 1.5,
  "media-contact": 1,
  "speaks-for-school": 3,
  "media-attached": 3,
  derogatory: 1.5,
  discriminatory: 1,
  threatening: 1.5,
  confidential: 1.5,
  grievance: 3,
  allegation: 3,
  extremism: 2,
  copyright: 1,
};
