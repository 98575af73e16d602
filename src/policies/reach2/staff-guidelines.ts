import type { Clause } from "../../core/policy/policy.ts";

/** 6.2, guidelines for staff and parents. */
export const staffGuidelines: readonly Clause[] = [
  {
    id: "6.2-guideline-22",
    ref: "6.2, guideline 22",
    heading: "6. Use of Social Media in practice: School-sanctioned use of social media",
    text: "Staff are advised not to post or comment about particular, individual matters of the school or people in its community, on any account.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: {
      "pupil-identified": "stop",
      confidential: "stop",
      "pupil-mentioned": { level: "hint", tone: "negative" },
      "parent-mentioned": { level: "hint", tone: "negative" },
      "colleague-mentioned": { level: "hint", tone: "negative" },
    },
    topics: ["pupils", "parents", "colleagues", "privacy"],
  },
  {
    id: "6.2-guideline-25",
    ref: "6.2, guideline 25",
    heading: "6. Use of Social Media in practice: School-sanctioned use of social media",
    text: "Staff should not accept any current pupil of any age, or any former pupil of the school under 18, as a friend, follower, subscriber or the like on a personal account. Relatives are excepted.",
    applies: ["personal"],
    modality: "should-not",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
];
