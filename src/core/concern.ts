/** What a draft may raise. Their meaning, with labelled drafts, is in training/drafts/SCHEMA.md. */
export const CONCERNS = [
  "school-named",
  "school-implied",
  "pupil-identified",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
  "derogatory",
  "discriminatory",
  "threatening",
  "profanity",
  "confidential",
  "personal-data",
  "grievance",
  "allegation",
  "extremism",
  "pupil-contact",
  "media-contact",
  "speaks-for-school",
  "media-attached",
  "disclaimer-missing",
  "copyright",
  "personal-gain",
] as const;
export type Concern = (typeof CONCERNS)[number];

/** The gravest last, so that `LEVELS.indexOf` orders them. */
export const LEVELS = ["hint", "warn", "stop"] as const;
export type Level = (typeof LEVELS)[number];

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
