import { profanity } from "./profanity.ts";
import type { Rule } from "./rule.ts";
import { schoolNamed } from "./school-named.ts";

/** Every rule, in the order they run: those that look at the findings of others (structural ones) come last. */
export const RULES: readonly Rule[] = [schoolNamed, profanity];
