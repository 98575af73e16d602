import { readFileSync } from "node:fs";
import * as v from "valibot";
import { type LookUp, lookUp } from "../../src/core/policy/search.ts";
import { builtInPolicy, POLICIES } from "../../src/policies/index.ts";

const QuestionSchema = v.object({
  policy: v.picklist(POLICIES.map((policy) => policy.id)),
  question: v.string(),
  /** Any of these clauses answers it. */
  refs: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Kept out of the tuning of concepts: nobody looks at what it finds, only at how often. */
  kept: v.optional(v.boolean(), false),
});
export type Question = v.InferOutput<typeof QuestionSchema>;

/** What staff ask, and the clause they should find. */
export const QUESTIONS: readonly Question[] = v.parse(
  v.array(QuestionSchema),
  JSON.parse(readFileSync(new URL("questions.json", import.meta.url), "utf8")),
);

const looks = new Map<string, LookUp>();

export function lookUpOf(id: string): LookUp {
  const policy = builtInPolicy(id);
  if (!policy) throw new Error(`no policy ${id}`);
  const look = looks.get(id) ?? lookUp([policy]);
  looks.set(id, look);
  return look;
}

/** How many questions find a right clause first, and among the first three. */
export function measure(questions: readonly Question[]) {
  let first = 0;
  let third = 0;
  const missed: { question: string; got: string }[] = [];
  for (const { policy, question, refs } of questions) {
    const got = lookUpOf(policy)
      .find(question, 3)
      .map((hit) => hit.clause.ref);
    if (refs.includes(got[0] ?? "")) first += 1;
    else missed.push({ question: `${policy}: ${question} -> ${refs.join(" / ")}`, got: got.join(" | ") });
    if (got.some((ref) => refs.includes(ref))) third += 1;
  }
  return { total: questions.length, first, third, missed };
}
