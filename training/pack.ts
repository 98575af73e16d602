import { digit, STEPS } from "../src/core/text/model/digits.ts";
import type { Matrix, Regression } from "./regression.ts";

/** How often each bucket is used by the rows, weighed by its value. */
export function usage(matrix: Matrix, use: readonly number[], buckets: number): Float32Array {
  const sums = new Float32Array(buckets);
  for (const row of use)
    for (const { index, value } of matrix.rows[row] as Matrix["rows"][number])
      for (let k = 0; k < index.length; k++) {
        const at = index[k] as number;
        sums[at] = (sums[at] as number) + (value[k] as number) ** 2;
      }
  return sums.map(Math.sqrt);
}

/** Keeps the `keep` weights that move the training rows most; the rest become 0. */
export function pruned({ labels, weights }: Regression, used: Float32Array, keep: number): Regression {
  const worth = weights.map((w, at) => Math.abs(w) * (used[Math.floor(at / labels)] as number));
  const cut = Float32Array.from(worth).sort()[Math.max(0, worth.length - keep)] as number;
  return { labels, weights: weights.map((w, at) => ((worth[at] as number) > cut ? w : 0)) };
}

/** The step of rounded numbers: the few largest are clipped so that the many small ones keep their shape. */
function stepOf(values: Float32Array, share: number): number {
  const magnitudes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const largest = magnitudes[Math.min(magnitudes.length - 1, Math.floor(magnitudes.length * share))] ?? 1;
  return largest / STEPS;
}

function rounded(value: number, step: number): number {
  return Math.max(-STEPS, Math.min(STEPS, Math.round(value / step)));
}

/**
 * The model as text of four lines: the vocabulary; for each label the step of its weights in the regression and their
 * number; the steps of the network's tables; then digits (digits.ts): for each label the gaps from bucket to bucket and
 * the weights in steps, and each table's numbers in steps.
 */
export function packed(
  linear: Regression,
  words: readonly string[],
  tables: readonly Float32Array[],
): string {
  const labels = Array.from({ length: linear.labels }, (_, label) => packedLabel(linear, label));
  const steps = tables.map((table) => stepOf(table, table.length > 5000 ? 0.9995 : 1));
  return [
    words.join(" "),
    labels.map(({ step, count }) => `${step} ${count}`).join(" "),
    steps.join(" "),
    [
      ...labels.map(({ digits }) => digits),
      ...tables.map((table, i) => signed(Array.from(table, (value) => rounded(value, steps[i] as number)))),
    ].join(""),
  ].join("\n");
}

function packedLabel({ labels, weights }: Regression, label: number) {
  const step = stepOf(everyNth(weights, labels, label), 0.999);
  const gaps: string[] = [];
  const values: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket * labels < weights.length; bucket++) {
    const value = rounded(weights[bucket * labels + label] as number, step);
    if (value === 0) continue;
    for (let gap = bucket - last; ; gap >>>= 5) {
      gaps.push(digit(gap > 31 ? (gap & 31) | 32 : gap));
      if (gap <= 31) break;
    }
    values.push(value);
    last = bucket;
  }
  return { step, count: values.length, digits: gaps.join("") + signed(values) };
}

const signed = (values: readonly number[]) => values.map((value) => digit(value + STEPS)).join("");

function everyNth(values: Float32Array, n: number, from: number): Float32Array {
  return Float32Array.from({ length: values.length / n }, (_, i) => values[i * n + from] as number);
}
