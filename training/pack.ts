import { deflateSync } from "fflate";
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

/** Levels of a weight on either side of 0. */
const STEPS = 31;

/** The step of rounded numbers: the few largest are clipped so that the many small ones keep their shape. */
function stepOf(values: Float32Array, share: number, steps: number): number {
  const magnitudes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const largest = magnitudes[Math.min(magnitudes.length - 1, Math.floor(magnitudes.length * share))] ?? 1;
  return largest / steps;
}

function rounded(value: number, step: number, steps: number): number {
  return Math.max(-steps, Math.min(steps, Math.round(value / step)));
}

/** Levels of a number in the network's tables on either side of 0. */
const TABLE_STEPS = 40;

/**
 * The model as bytes, deflated. First the regression, for each label: the step of its weights (float32), their number
 * (uint32), the gaps from bucket to bucket (7 bits a byte, low first), the weights in steps (signed bytes). Then the
 * vocabulary (bytes as uint32, words separated by blanks), then for each table its step and its numbers in steps.
 */
export function packed(
  linear: Regression,
  words: readonly string[],
  tables: readonly Float32Array[],
): Uint8Array {
  const bytes: number[] = [];
  const add = (part: Iterable<number>) => {
    for (const byte of part) bytes.push(byte);
  };
  for (let label = 0; label < linear.labels; label++) add(packedLabel(linear, label));
  const text = new TextEncoder().encode(words.join(" "));
  add(uint32(text.length));
  add(text);
  for (const table of tables) add(packedTable(table));
  return deflateSync(Uint8Array.from(bytes), { level: 9 });
}

function packedLabel(model: Regression, label: number): number[] {
  const { labels, weights } = model;
  const step = stepOf(everyNth(weights, labels, label), 0.999, STEPS);
  const gaps: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (let bucket = 0; bucket * labels < weights.length; bucket++) {
    const value = rounded(weights[bucket * labels + label] as number, step, STEPS);
    if (value === 0) continue;
    for (let gap = bucket - last; ; gap >>>= 7) {
      gaps.push(gap > 127 ? (gap & 127) | 128 : gap);
      if (gap <= 127) break;
    }
    values.push(value & 255);
    last = bucket;
  }
  return [...float32(step), ...uint32(values.length), ...gaps, ...values];
}

function packedTable(table: Float32Array): number[] {
  const step = stepOf(table, table.length > 5000 ? 0.9995 : 1, TABLE_STEPS);
  return [...float32(step), ...Array.from(table, (value) => rounded(value, step, TABLE_STEPS) & 255)];
}

function everyNth(values: Float32Array, n: number, from: number): Float32Array {
  return Float32Array.from({ length: values.length / n }, (_, i) => values[i * n + from] as number);
}

const uint32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
const float32 = (value: number) => new Uint8Array(Float32Array.of(value).buffer);
