import { mentions } from "./mentions.ts";
import type { Rule } from "./rule.ts";

/** Pupils whom nobody could pick out: a class, a set, "a lad in my form". */
export const pupilMentioned: Rule = {
  concern: "pupil-mentioned",
  find: (reading, earlier) =>
    mentions(reading, earlier, "pupil-mentioned", ["class", "pupil"], { key: "why_pupil_mentioned" }),
  flags: [
    { text: "my year 4s made me laugh so much today", at: "my year 4s" },
    { text: "bottom set last lesson on a friday", at: "bottom set" },
    { text: "a lad in my form asked if Shakespeare was dead" },
    { text: "8R have eaten my glue sticks", at: "8R" },
    { text: "my third graders made a volcano", at: "my third graders" },
  ],
  passes: [
    { text: "My husband has been expelled from the under 9s touchline" },
    { text: "took the kids to the beach with my sister" },
    { text: "Welcome back to our Year 3 children!", account: "official" },
    { text: "ran a 10K this morning" },
    { text: "my yoga class nearly killed me" },
  ],
};
