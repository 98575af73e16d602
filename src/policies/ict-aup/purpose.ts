import type { Clause } from "../../core/policy/policy.ts";

/** Purpose, aims, and when the school acts. */
export const purpose: readonly Clause[] = [
  {
    id: "aims-closing-para",
    ref: "Aims, closing para",
    heading: "Aims",
    text: "Staff and pupils may use social media in their private lives and the school respects their privacy. But what they post personally does come under this policy if it is likely to harm professional standards or the school's reputation.",
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
    id: "when-a-school-will-take-action-para-2",
    ref: "When a school will take action, para 2",
    heading: "When a school will take action",
    text: "If a personal account links itself with the school or affects it, directly or indirectly, through the person's job or standing there, the posts must carry a suitable disclaimer that makes clear the person does not speak for the school. So must anything that could affect the school or would break UK, data protection or privacy law. Such posts come under this policy.",
    applies: ["personal"],
    modality: "must",
    concerns: { "disclaimer-missing": "warn", "speaks-for-school": "warn" },
    topics: ["disclaimer"],
  },
];
