/**
 * Learns the classifier from training/drafts and writes src/core/text/model/weights.ts. Seeded: the same drafts and code
 * give the same weights. `npx tsx training/train.ts` ships; with `--folds` it writes the weights of each fold of the
 * cross-validation to training/.cache instead, for test/accuracy/report.ts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { BUCKETS } from "../src/core/text/model/collector.ts";
import { encode } from "../src/core/text/model/encode.ts";
import { features } from "../src/core/text/model/features.ts";
import { LABELS } from "../src/core/text/model/labels.ts";
import { unitsOf } from "../src/core/text/model/units.ts";
import { type Reading, read } from "../src/core/text/reading.ts";
import { NO_WORKPLACE } from "../src/core/workplace.ts";
import { asDraft, FOLDS, foldOf, type Labelled, learningDrafts, workplaceOf } from "./drafts.ts";
import { fitNetwork } from "./network.ts";
import { packed, pruned, usage } from "./pack.ts";
import { publicLessons } from "./public.ts";
import { fit, type Matrix } from "./regression.ts";
import { commonWords } from "./vocabulary.ts";

/** Chosen by cross-validation. */
const OPTIONS = { epochs: 10, rate: 0.3, decay: 1e-4, balance: -0.3, seed: 1 };
/** Weights that are kept, and the epochs in which they make up for the ones that went. */
const KEEP = 52_000;
const AGAIN = { ...OPTIONS, epochs: 4, rate: 0.1 };

interface Lesson {
  readonly readings: readonly Reading[];
  readonly matrix: Matrix;
  /** Drafts of one key may be joined. */
  readonly keys: readonly string[];
}

/** How much a public text counts beside a draft of ours. */
const PUBLIC_WEIGHT = 0.5;

/** The drafts first, then the public texts. */
function lessonOf(drafts: readonly Labelled[]): Lesson {
  const others = publicLessons();
  const readings = [
    ...drafts.map((one) => read(asDraft(one), workplaceOf(one))),
    ...others.map(({ draft }) => read(draft, NO_WORKPLACE)),
  ];
  const rows = readings.map((reading) =>
    features(reading).map(({ index, value }) => ({
      index: Int32Array.from(index),
      value: Float32Array.from(value),
    })),
  );
  const targets = [
    ...drafts.map(targetOf),
    ...others.map(({ teaches }) => LABELS.map((label) => teaches[label] ?? Number.NaN)),
  ];
  const weight = Float32Array.from(readings, (_, i) => (i < drafts.length ? 1 : PUBLIC_WEIGHT));
  return {
    readings,
    keys: readings.map((_, i) => keyOf(drafts[i])),
    matrix: { rows, labels: LABELS.length, target: Float32Array.from(targets.flat()), weight },
  };
}

/** Drafts that one person could have written in one go: an answer belongs to what it answers, and a public text stays alone. */
function keyOf(draft: Labelled | undefined): string {
  if (draft?.replyTo !== "") return "";
  return `${draft.account} ${draft.surface === "message"} ${draft.media.length > 0}`;
}

/** What is allowed is not learned from, nor is abuse in general: the drafts are labelled by concern. */
function targetOf({ expect, allow }: Labelled): number[] {
  return LABELS.map((label) => {
    if (label === "abuse")
      return expect.includes("discriminatory") || expect.includes("threatening") ? 1 : Number.NaN;
    return expect.includes(label) ? 1 : allow.includes(label) ? Number.NaN : 0;
  });
}

/** The regression learns, drops what matters little, learns again with what is left; the network learns beside it. */
function learn({ readings, matrix, keys }: Lesson, use: readonly number[], name: string): string {
  const full = fit(matrix, use, OPTIONS);
  const sparse = pruned(full, usage(matrix, use, BUCKETS), KEEP);
  const linear = fit(matrix, use, AGAIN, sparse);
  const words = commonWords(use.map((i) => new Set(unitsOf(readings[i] as Reading).map(({ word }) => word))));
  const vocabulary = new Map(words.map((word, row) => [word, row]));
  const encoded = readings.map((reading) => encode(reading, vocabulary));
  return packed(linear, words, fitNetwork(encoded, matrix, keys, use, name));
}

function main(): void {
  const drafts = learningDrafts();
  const lesson = lessonOf(drafts);
  const rows = lesson.readings.map((_, i) => i);
  console.log(`${drafts.length} drafts, ${rows.length - drafts.length} public texts`);
  if (process.argv.includes("--folds")) {
    const cache = new URL(".cache/", import.meta.url);
    mkdirSync(cache, { recursive: true });
    const only = process.argv.find((arg) => /^\d$/.test(arg));
    for (let fold = 0; fold < FOLDS; fold++) {
      if (only !== undefined && Number(only) !== fold) continue;
      const text = learn(
        lesson,
        rows.filter((i) => i >= drafts.length || foldOf(drafts[i] as Labelled, FOLDS) !== fold),
        `fold${fold}`,
      );
      writeFileSync(new URL(`fold${fold}.txt`, cache), text);
      console.log(`fold ${fold}: ${text.length} characters`);
    }
    return;
  }
  const text = learn(lesson, rows, "all");
  const code = `/** The classifier's weights. Made by training/train.ts; see training/README.md. */\n// biome-ignore format: data\nexport const WEIGHTS =\n  ${JSON.stringify(text)};\n`;
  writeFileSync(new URL("../src/core/text/model/weights.ts", import.meta.url), code);
  console.log(`${text.length} characters`);
}

main();
