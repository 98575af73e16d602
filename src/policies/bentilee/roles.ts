import type { Clause } from "../../core/policy/policy.ts";

/** Who does what, and how a school account is opened. */
export const roles: readonly Clause[] = [
  {
    id: "staff-item-4",
    ref: "Staff, item 4",
    heading: "Organisational control: Roles & Responsibilities",
    text: "Staff must add a suitable disclaimer to a personal account when they name the school.",
    applies: ["personal"],
    modality: "must",
    concerns: { "disclaimer-missing": "warn" },
    topics: ["disclaimer"],
  },
];
