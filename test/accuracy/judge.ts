import { existsSync, readFileSync } from "node:fs";
import { check } from "../../src/core/check.ts";
import type { Setup } from "../../src/core/setup.ts";
import { useWeights } from "../../src/core/text/classifier.ts";
import { builtInPolicy } from "../../src/policies/index.ts";
import { asDraft, FOLDS, foldOf, type Labelled, workplaceOf } from "../../training/drafts.ts";
import type { Judged } from "./scoring.ts";

function setupFor(draft: Labelled): Setup {
  const policy = builtInPolicy(draft.policy);
  if (!policy) throw new Error(`draft ${draft.id}: no policy ${draft.policy}`);
  return { workplace: workplaceOf(draft), policies: [policy], disclaimer: "", exceptions: [], off: [] };
}

/** What the product itself raises on these drafts, with the weights that are in use. */
export function judge(drafts: readonly Labelled[]): Judged[] {
  return drafts.map((draft) => {
    const advice = check(asDraft(draft), setupFor(draft));
    return { draft, raised: new Map(advice.map(({ concern, level }) => [concern, level])) };
  });
}

const foldFile = (fold: number) => new URL(`../../training/.cache/fold${fold}.txt`, import.meta.url);

/** The folds that `npx tsx training/train.ts --folds` has learned so far. */
export function foldsLearned(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => existsSync(foldFile(fold)));
}

/**
 * The same for drafts that the shipped weights were learned from: each is judged by weights that have not seen it. Drafts
 * whose fold has not been learned are left out.
 */
export function judgeUnseen(drafts: readonly Labelled[]): Judged[] {
  const judged: Judged[] = [];
  for (const fold of foldsLearned()) {
    useWeights(readFileSync(foldFile(fold), "utf8"));
    judged.push(...judge(drafts.filter((draft) => foldOf(draft, FOLDS) === fold)));
  }
  useWeights(undefined);
  return judged;
}
