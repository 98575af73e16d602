import type { Clause } from "../../core/policy/policy.ts";

/** Key principles. */
export const principles: readonly Clause[] = [
  {
    id: "5.3-sentence-2",
    ref: "5.3, sentence 2",
    heading: "5. Key Principles",
    text: "Anyone who works in the school, paid or as a volunteer, must not communicate with children through social networking.",
    applies: ["personal"],
    modality: "must-not",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
  {
    id: "5.3-sentence-3",
    ref: "5.3, sentence 3",
    heading: "5. Key Principles",
    text: "Social media contact with any child under 18 who is or was a pupil is not permitted, unless the child is a relative, such as your own son or daughter.",
    applies: ["personal"],
    modality: "must-not",
    concerns: { "pupil-contact": "warn" },
    topics: ["friends", "pupils"],
  },
];
