/**
 * Learns the classifier from training/drafts and writes src/core/text/model/weights.ts. Seeded: the same drafts and code
 * give the same weights. `npx tsx training/train.ts` ships; with `--folds` it writes the weights of each fold of the
 * cross-validation to training/.cache instead, for test/accuracy/report.ts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { CONCERNS } from "../src/core/concern.ts";
import { BUCKETS, features } from "../src/core/text/model/features.ts";
import { read } from "../src/core/text/reading.ts";
import { asDraft, FOLDS, foldOf, type Labelled, learningDrafts, workplaceOf } from "./drafts.ts";
import { packed, pruned, usage } from "./pack.ts";
import { fit, type Matrix } from "./regression.ts";

/** Chosen by cross-validation. */
const OPTIONS = { epochs: 14, rate: 0.3, decay: 1e-4, balance: -0.3, seed: 1 };
/** Weights that are kept, and the epochs in which they make up for the ones that went. */
const KEEP = 170_000;
const AGAIN = { ...OPTIONS, epochs: 6, rate: 0.1 };

export function matrixOf(drafts: readonly Labelled[]): Matrix {
  const rows = drafts.map((one) =>
    features(read(asDraft(one), workplaceOf(one))).map(({ index, value }) => ({
      index: Int32Array.from(index),
      value: Float32Array.from(value),
    })),
  );
  const target = new Float32Array(drafts.length * CONCERNS.length);
  drafts.forEach(({ expect, allow }, i) => {
    CONCERNS.forEach((concern, c) => {
      target[i * CONCERNS.length + c] = expect.includes(concern)
        ? 1
        : allow.includes(concern)
          ? Number.NaN
          : 0;
    });
  });
  return { rows, labels: CONCERNS.length, target, weight: new Float32Array(drafts.length).fill(1) };
}

/** Learns, drops what matters little, learns again with what is left. */
export function learn(matrix: Matrix, use: readonly number[]): Uint8Array {
  const full = fit(matrix, use, OPTIONS);
  const sparse = pruned(full, usage(matrix, use, BUCKETS), KEEP);
  return packed(fit(matrix, use, AGAIN, sparse));
}

function main(): void {
  const drafts = learningDrafts();
  const matrix = matrixOf(drafts);
  const rows = drafts.map((_, i) => i);
  console.log(`${drafts.length} drafts`);
  if (process.argv.includes("--folds")) {
    const cache = new URL(".cache/", import.meta.url);
    mkdirSync(cache, { recursive: true });
    const only = process.argv.find((arg) => /^\d$/.test(arg));
    for (let fold = 0; fold < FOLDS; fold++) {
      if (only !== undefined && Number(only) !== fold) continue;
      const bytes = learn(
        matrix,
        rows.filter((i) => foldOf(drafts[i] as Labelled, FOLDS) !== fold),
      );
      writeFileSync(new URL(`fold${fold}.bin`, cache), bytes);
      console.log(`fold ${fold}: ${bytes.length} bytes`);
    }
    return;
  }
  const bytes = learn(matrix, rows);
  const code = `/** The classifier's weights. Made by training/train.ts; see training/README.md. */\n// biome-ignore format: data\nexport const WEIGHTS =\n  "${Buffer.from(bytes).toString("base64")}";\n`;
  writeFileSync(new URL("../src/core/text/model/weights.ts", import.meta.url), code);
  console.log(`${bytes.length} bytes, ${code.length} as text`);
}

main();
