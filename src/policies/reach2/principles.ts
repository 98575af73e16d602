import type { Clause } from "../../core/policy/policy.ts";

/** Key principles. */
export const principles: readonly Clause[] = [
  {
    id: "5.1",
    ref: "5.1",
    heading: "5. Key Principles",
    text: "All REAch2 staff are responsible for protecting the reputation of the trust and its schools, and for treating colleagues with professionalism and respect.",
    applies: ["personal", "official"],
    modality: "must",
    concerns: {
      derogatory: "warn",
      grievance: "warn",
      "colleague-mentioned": { level: "warn", tone: "negative" },
    },
    topics: ["colleagues", "complaints"],
  },
  {
    id: "5.2",
    ref: "5.2",
    heading: "5. Key Principles",
    text: "Everyone at REAch2 needs protecting from the allegations and misunderstandings that can come from social networking sites.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: { allegation: "warn" },
    topics: ["complaints"],
  },
  {
    id: "5.3-sentence-1",
    ref: "5.3, sentence 1",
    heading: "5. Key Principles",
    text: "Safeguarding children is a key duty and priority for all staff. Everyone at REAch2 must think of it and act responsibly when they use social networking sites out of school.",
    applies: ["personal", "official"],
    modality: "must",
    concerns: {},
    topics: ["pupils"],
  },
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
