import type { Clause } from "../../core/policy/policy.ts";

/** 6.7 to 8.1, colleagues, pupils, safeguarding and new staff. */
export const contact: readonly Clause[] = [
  {
    id: "6.8-para-1-sentence-2",
    ref: "6.8, para 1, sentence 2",
    heading: "6. Social Media",
    text: "The school requires staff to communicate with pupils only through school platforms, as the safeguarding policy says.",
    applies: ["personal"],
    modality: "must",
    concerns: { "pupil-contact": "warn", "personal-data": "warn" },
    topics: ["pupils", "friends", "school-accounts"],
  },
];
