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

/** How likely the classifier must think a concern: where it stands alone, and where a rule has found the same. */
export interface Likely {
  readonly alone: number;
  readonly seconded: number;
}

/** Chosen by cross-validation (training/thresholds.ts): the best balance of misses and false alarms per concern. */
export const LIKELY: Readonly<Record<Concern, Likely>> = {
  "school-named": { alone: 0.5, seconded: 0.1 },
  "school-implied": { alone: 0.5, seconded: 0.1 },
  "pupil-identified": { alone: 0.5, seconded: 0.1 },
  "pupil-mentioned": { alone: 0.5, seconded: 0.1 },
  "parent-mentioned": { alone: 0.5, seconded: 0.1 },
  "colleague-mentioned": { alone: 0.5, seconded: 0.1 },
  derogatory: { alone: 0.5, seconded: 0.1 },
  discriminatory: { alone: 0.5, seconded: 0.1 },
  threatening: { alone: 0.5, seconded: 0.1 },
  profanity: { alone: 0.5, seconded: 0.1 },
  confidential: { alone: 0.5, seconded: 0.1 },
  "personal-data": { alone: 0.5, seconded: 0.1 },
  grievance: { alone: 0.5, seconded: 0.1 },
  allegation: { alone: 0.5, seconded: 0.1 },
  extremism: { alone: 0.5, seconded: 0.1 },
  "pupil-contact": { alone: 0.5, seconded: 0.1 },
  "media-contact": { alone: 0.5, seconded: 0.1 },
  "speaks-for-school": { alone: 0.5, seconded: 0.1 },
  "media-attached": { alone: 0.5, seconded: 0.1 },
  "disclaimer-missing": { alone: 0.5, seconded: 0.1 },
  copyright: { alone: 0.5, seconded: 0.1 },
  "personal-gain": { alone: 0.5, seconded: 0.1 },
};

/** How a rule's evidence and the classifier are weighed together, in logits: see blend.ts. */
export interface Blend {
  readonly weight: number;
  /** From here on there is a finding; for mentions it is a hint at most. */
  readonly possible: number;
  /** From here on it is worth an interruption. */
  readonly sure: number;
}

/** Chosen by cross-validation on training/drafts. */
export const BLEND = {
  "school-implied": { weight: 3, possible: -2.1, sure: 1 },
  "pupil-identified": { weight: 3, possible: 0, sure: 1.5 },
  "pupil-mentioned": { weight: 1, possible: -2, sure: 0.9 },
  "parent-mentioned": { weight: 1, possible: -2.9, sure: 1.2 },
  "colleague-mentioned": { weight: 1, possible: -2, sure: 0.65 },
  profanity: { weight: 4, possible: -2.5, sure: -1 },
  "pupil-contact": { weight: 4, possible: -0.6, sure: 0.5 },
  "media-contact": { weight: 6, possible: -2, sure: -0.5 },
  "speaks-for-school": { weight: 6, possible: -2.1, sure: -1 },
  copyright: { weight: 4, possible: -2.5, sure: -1 },
  "personal-gain": { weight: 3, possible: -1, sure: 0 },
  "media-attached": { weight: 2, possible: -2.2, sure: -1 },
} as const satisfies Partial<Record<Concern, Blend>>;
