import { mentions } from "./mentions.ts";
import type { Rule } from "./rule.ts";

/** Parents and carers of pupils. */
export const parentMentioned: Rule = {
  concern: "parent-mentioned",
  find: (reading, earlier) =>
    mentions(reading, earlier, "parent-mentioned", ["parent"], { key: "why_parent_mentioned" }),
  flags: [
    { text: "parents evening done at school, 29 seen. some parents never turn up", at: "parents" },
    { text: "a mum at the gate told my TA her son is gifted. our school, honestly" },
  ],
  passes: [{ text: "My mum makes the best roast" }, { text: "Dads' five a side was a disaster" }],
};
