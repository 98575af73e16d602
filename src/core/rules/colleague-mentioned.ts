import { mentions } from "./mentions.ts";
import type { Rule } from "./rule.ts";

/** Colleagues, senior staff, governors: named or by their role. */
export const colleagueMentioned: Rule = {
  concern: "colleague-mentioned",
  find: (reading, earlier) =>
    mentions(reading, earlier, "colleague-mentioned", ["colleague", "leader"], {
      key: "why_colleague_mentioned",
    }),
  flags: [
    { text: "SLT have cancelled our PPA again", at: "SLT" },
    { text: "Mrs Patel has banned mugs", at: "Mrs Patel", workplace: { head: "Mrs Patel" } },
    { text: "my TA is a star and I could not teach without her", at: "my TA" },
  ],
  passes: [{ text: "Our team lost four nil again" }, { text: "the head on that pint" }],
};
