import type { Clause } from "../../core/policy/policy.ts";

/** Looking after school accounts. */
export const monitoring: readonly Clause[] = [
  {
    id: "monitoring-para-2",
    ref: "Monitoring, para 2",
    heading: "Monitoring",
    text: "Everyone needs to be watchful for signs of radicalisation and extremism, as the Prevent Duty asks.",
    applies: ["personal", "official"],
    modality: "must",
    concerns: { extremism: "stop" },
    topics: ["pupils"],
  },
];
