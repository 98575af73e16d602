import type { Clause } from "../../core/policy/policy.ts";

/** 6.2, guidelines for schools on their accounts. */
export const schoolAccounts: readonly Clause[] = [
  {
    id: "6.2-guideline-1",
    ref: "6.2, guideline 1",
    heading: "6. Use of Social Media in practice: School-sanctioned use of social media",
    text: "What a school-approved account posts should be purely professional and reflect well on the school.",
    applies: ["official"],
    modality: "should",
    concerns: { profanity: "warn", "personal-gain": "warn", grievance: "warn", derogatory: "warn" },
    topics: ["school-accounts"],
  },
  {
    id: "6.2-guideline-5",
    ref: "6.2, guideline 5",
    heading: "6. Use of Social Media in practice: School-sanctioned use of social media",
    text: "On school accounts, staff must not publish photographs of children without the written consent of their parents or carers, must not name children who are in photographs, and must not let details be published that would identify them.",
    applies: ["official"],
    modality: "must-not",
    concerns: { "media-attached": "warn", "pupil-identified": "stop", "personal-data": "warn" },
    topics: ["photos", "pupils", "school-accounts"],
  },
];
