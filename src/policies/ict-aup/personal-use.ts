import type { Clause } from "../../core/policy/policy.ts";

/** Personal accounts, pupils, parents, and watching for posts. */
export const personalUse: readonly Clause[] = [
  {
    id: "tone-para-5",
    ref: "Tone, para 5",
    heading: "Tone",
    text: "Where a personal account links itself with the school or affects it, the member of staff must make clear with a suitable disclaimer that they do not speak for the school, or take such posts down, or both. Such posts come under this policy.",
    applies: ["personal", "official"],
    modality: "must",
    concerns: { "disclaimer-missing": "warn", "speaks-for-school": "warn" },
    topics: ["disclaimer"],
  },
  {
    id: "personal-use-staff-para-4",
    ref: "Personal use, Staff, para 4",
    heading: "Personal use: Staff",
    text: "Staff may not follow or engage with current or former pupils of the school on any personal social media account.",
    applies: ["personal"],
    modality: "may",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
];
