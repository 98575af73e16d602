import type { Clause } from "../../core/policy/policy.ts";

/** Personal accounts of staff, pupils and parents. */
export const personalUse: readonly Clause[] = [
  {
    id: "personal-use-staff-item-1",
    ref: "Personal use, Staff, item 1",
    heading: "Personal use: Staff",
    text: "Where a personal account links itself with the school or affects it, the member of staff must make clear with a suitable disclaimer that they do not speak for the school. Such posts come under this policy.",
    applies: ["personal"],
    modality: "must",
    concerns: { "disclaimer-missing": "warn", "speaks-for-school": "warn" },
    topics: ["disclaimer"],
  },
  {
    id: "personal-use-pupil-students",
    ref: "Personal use, Pupil/Students",
    heading: "Personal use: Pupil/Students",
    text: "Staff may not follow or engage with current or former pupils of the school on any personal social media account.",
    applies: ["personal"],
    modality: "must-not",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
];
