import type { Clause } from "../../core/policy/policy.ts";

/** 7.1, internet access in school. */
export const internetAccess: readonly Clause[] = [
  {
    id: "7.1-item-8",
    ref: "7.1, item 8",
    heading: "7. Internet Access",
    text: "Schools should see that staff and pupils keep to copyright law when they use material from the internet. Pupils should be taught to name their sources, so as not to infringe anyone's copyright or intellectual property.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: { copyright: "warn" },
    topics: ["copyright"],
  },
];
