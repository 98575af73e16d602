import { lookUp } from "../../src/core/policy/search.ts";
import { POLICIES } from "../../src/policies/index.ts";

const QUESTIONS = [
  "can I be friends with parents on facebook",
  "photos",
  "how fast do we answer",
  "journalist mesaged me",
];
const CLAUSES = 2000;

/** Times the look-up over 2,000 clauses: the built-in ones, repeated under other ids. */
export function searchFigures(): string {
  const all = POLICIES.flatMap((policy) => policy.clauses);
  const clauses = Array.from({ length: CLAUSES }, (_, i) => {
    const clause = all[i % all.length];
    if (!clause) throw new Error("there are no clauses");
    return { ...clause, id: `${i}-${clause.id}`.slice(0, 80) };
  });
  const [first] = POLICIES;
  if (!first) throw new Error("there are no policies");
  const built = performance.now();
  const search = lookUp([{ ...first, id: "bench", clauses }]);
  const building = performance.now() - built;
  const times = Array.from({ length: 20 }, () => QUESTIONS)
    .flat()
    .map((question) => {
      const began = performance.now();
      search.find(question);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  return `look-up over ${CLAUSES} clauses: index ${building.toFixed(0)} ms once, then median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}
