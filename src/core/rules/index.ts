import { allegation } from "./allegation.ts";
import { colleagueMentioned } from "./colleague-mentioned.ts";
import { confidential } from "./confidential.ts";
import { copyright } from "./copyright.ts";
import { derogatory } from "./derogatory.ts";
import { disclaimerMissing } from "./disclaimer-missing.ts";
import { discriminatory } from "./discriminatory.ts";
import { extremism } from "./extremism.ts";
import { grievance } from "./grievance.ts";
import { mediaAttached } from "./media-attached.ts";
import { mediaContact } from "./media-contact.ts";
import { parentMentioned } from "./parent-mentioned.ts";
import { personalData } from "./personal-data.ts";
import { personalGain } from "./personal-gain.ts";
import { profanity } from "./profanity.ts";
import { pupilContact } from "./pupil-contact.ts";
import { pupilIdentified } from "./pupil-identified.ts";
import { pupilMentioned } from "./pupil-mentioned.ts";
import type { Rule } from "./rule.ts";
import { schoolImplied } from "./school-implied.ts";
import { schoolNamed } from "./school-named.ts";
import { speaksForSchool } from "./speaks-for-school.ts";
import { threatening } from "./threatening.ts";

/** What is said or done: these look at the draft alone. */
const SAID: readonly Rule[] = [
  threatening,
  extremism,
  discriminatory,
  derogatory,
  confidential,
  allegation,
  grievance,
  profanity,
  personalData,
  pupilContact,
  mediaContact,
  speaksForSchool,
  copyright,
  personalGain,
];

/** Who and what is mentioned: their tone follows from what was said. */
const MENTIONED: readonly Rule[] = [
  schoolNamed,
  schoolImplied,
  pupilIdentified,
  pupilMentioned,
  parentMentioned,
  colleagueMentioned,
];

/** What is attached or missing: these look at all that was found. */
const STRUCTURAL: readonly Rule[] = [mediaAttached, disclaimerMissing];

/** Every rule, in the order they run. */
export const RULES: readonly Rule[] = [...SAID, ...MENTIONED, ...STRUCTURAL];
