import type { Clause } from "../../core/policy/policy.ts";

/** 3.8 to 3.11, the internet and copyright. */
export const internet: readonly Clause[] = [
  {
    id: "3.8-item-2",
    ref: "3.8, item 2",
    heading: "3. Use of Internet, E-Mail and other Electronic Communication",
    text: "The internet may not be used for trading or personal business through council or school equipment.",
    applies: ["personal", "official"],
    modality: "must-not",
    concerns: { "personal-gain": "warn" },
    topics: ["at-work"],
  },
];
