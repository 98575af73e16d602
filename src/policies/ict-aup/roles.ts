import type { Clause } from "../../core/policy/policy.ts";

/** Who does what, and how accounts are opened. */
export const roles: readonly Clause[] = [
  {
    id: "staff-item-4",
    ref: "Staff, item 4",
    heading: "Organisational control: Roles & Responsibilities",
    text: "Staff must add a suitable disclaimer to a personal account when they name the school. They are advised not to mention the school or its events, directly or indirectly, in anything negative or disreputable.",
    applies: ["personal"],
    modality: "must",
    concerns: {
      "disclaimer-missing": "warn",
      grievance: "warn",
      derogatory: "warn",
      "school-named": { level: "warn", tone: "negative" },
      "school-implied": { level: "hint", tone: "negative" },
    },
    topics: ["disclaimer", "complaints"],
  },
];
