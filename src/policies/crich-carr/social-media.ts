import type { Clause } from "../../core/policy/policy.ts";

/** 6.1 to 6.5, social media in general. */
export const socialMedia: readonly Clause[] = [
  {
    id: "6.2-para-3-sentence-2",
    ref: "6.2, para 3, sentence 2",
    heading: "6. Social Media",
    text: "The school considers it inappropriate to have pupils as friends on social media, and doing so may become a disciplinary matter.",
    applies: ["personal"],
    modality: "should-not",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
];
