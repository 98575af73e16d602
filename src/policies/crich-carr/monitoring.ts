import type { Clause } from "../../core/policy/policy.ts";

/** Monitoring, private use, discipline and summary. */
export const monitoring: readonly Clause[] = [
  {
    id: "17.1",
    ref: "17.1",
    heading: "17. Private Use",
    text: "Users recognise that they must protect people's privacy and keep to current law and to what the school expects.",
    applies: ["personal", "official"],
    modality: "must",
    concerns: { "pupil-identified": "stop", "personal-data": "warn", confidential: "stop" },
    topics: ["privacy"],
  },
];
