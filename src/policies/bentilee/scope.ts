import type { Clause } from "../../core/policy/policy.ts";

/** What the policy covers, and who. */
export const scope: readonly Clause[] = [
  {
    id: "scope-para-2",
    ref: "Scope, para 2",
    heading: "Scope",
    text: "Staff and pupils may use social media in their private lives, and the school respects their privacy. But what they post personally does come under this policy if it is likely to harm professional standards or the school's reputation.",
    applies: ["personal"],
    modality: "info",
    concerns: {
      derogatory: "hint",
      profanity: "hint",
      grievance: "warn",
      "school-named": { level: "warn", tone: "negative" },
      "school-implied": { level: "hint", tone: "negative" },
    },
    topics: ["privacy", "complaints"],
  },
  {
    id: "scope-para-4",
    ref: "Scope, para 4",
    heading: "Scope",
    text: "If a personal account links itself with the school or affects it, it must carry a suitable disclaimer that makes clear the member of staff does not speak for the school. Such posts come under this policy.",
    applies: ["personal"],
    modality: "must",
    concerns: { "disclaimer-missing": "warn", "speaks-for-school": "warn" },
    topics: ["disclaimer"],
  },
];
