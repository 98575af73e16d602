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

/** Chosen by cross-validation on training/drafts. */
export const BLEND = {
  "school-implied": { weight: 3, possible: -2.2, sure: 0.8 },
  "pupil-identified": { weight: 4, possible: 0.4, sure: 2 },
  "pupil-mentioned": { weight: 1, possible: -2.1, sure: 0.8 },
  "parent-mentioned": { weight: 1, possible: -2.7, sure: 0.9 },
  "colleague-mentioned": { weight: 1, possible: -2.2, sure: 0.3 },
  profanity: { weight: 4, possible: -4, sure: -1 },
  "pupil-contact": { weight: 4, possible: -1.7, sure: 0 },
  "media-contact": { weight: 6, possible: -2.2, sure: -0.3 },
  "speaks-for-school": { weight: 6, possible: -1.5, sure: 0.2 },
  copyright: { weight: 6, possible: -1.3, sure: 0 },
  "personal-gain": { weight: 3, possible: -0.8, sure: 0.2 },
  "media-attached": { weight: 2, possible: -1.9, sure: -0.8 },
  derogatory: { weight: 2, possible: -0.6, sure: -0.5 },
  discriminatory: { weight: 2, possible: -0.6, sure: -0.5 },
  threatening: { weight: 2, possible: -0.6, sure: -0.5 },
  confidential: { weight: 2, possible: -0.6, sure: -0.5 },
  grievance: { weight: 2, possible: -0.6, sure: -0.5 },
  allegation: { weight: 2, possible: -0.6, sure: -0.5 },
  extremism: { weight: 2, possible: -0.6, sure: -0.5 },
} as const satisfies Partial<Record<Concern, Blend>>;
