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
