import type { Clause } from "../../core/policy/policy.ts";

/** 6.4 to 6.6, safer behaviour online. */
export const saferBehaviour: readonly Clause[] = [
  {
    id: "6.4",
    ref: "6.4",
    heading: "6. Safer Online Behaviour",
    text: "In their own interest, staff need to know the danger of putting personal details such as addresses and home or mobile phone numbers on social networking sites. Leaving them out keeps children, families and their friends from reaching staff outside school and lowers the risk of identity theft.",
    applies: ["personal"],
    modality: "should",
    concerns: { "personal-data": "warn" },
    topics: ["privacy"],
  },
  {
    id: "6.6-sentence-2",
    ref: "6.6, sentence 2",
    heading: "6. Safer Online Behaviour",
    text: "Making allegations on social networking sites, even in your own time and at home, about other employees, children or others connected with the school, another school or REAch2 could lead to formal action against you.",
    applies: ["personal"],
    modality: "must-not",
    concerns: { allegation: "warn" },
    topics: ["complaints", "colleagues"],
  },
];
