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

/** For each label, the step of its rounded weights: the few largest are clipped so that the many small ones keep their shape. */
function stepsOf({ labels, weights }: Regression): Float32Array {
  return Float32Array.from({ length: labels }, (_, c) => {
    const sizes: number[] = [];
    for (let at = c; at < weights.length; at += labels)
      if (weights[at] !== 0) sizes.push(Math.abs(weights[at] as number));
    sizes.sort((a, b) => a - b);
    return (sizes[Math.floor(sizes.length * 0.999)] ?? STEPS) / STEPS;
  });
}

const rounded = (w: number, step: number) => Math.max(-STEPS, Math.min(STEPS, Math.round(w / step)));

/**
 * The model as bytes, deflated. For each label: the step of its weights (float32), their number (uint32), the gaps from
 * bucket to bucket (7 bits a byte, low first), then the weights in steps (signed bytes).
 */
export function packed(model: Regression): Uint8Array {
  const { labels, weights } = model;
  const steps = stepsOf(model);
  const bytes: number[] = [];
  for (let c = 0; c < labels; c++) {
    const step = steps[c] as number;
    const [gaps, values]: [number[], number[]] = [[], []];
    let last = 0;
    for (let bucket = 0; bucket * labels < weights.length; bucket++) {
      const value = rounded(weights[bucket * labels + c] as number, step);
      if (value === 0) continue;
      for (let gap = bucket - last; ; gap >>>= 7) {
        gaps.push(gap > 127 ? (gap & 127) | 128 : gap);
        if (gap <= 127) break;
      }
      values.push(value & 255);
      last = bucket;
    }
    const head = new DataView(new ArrayBuffer(8));
    head.setFloat32(0, step, true);
    head.setUint32(4, values.length, true);
    for (const part of [new Uint8Array(head.buffer), gaps, values]) for (const byte of part) bytes.push(byte);
  }
  return deflateSync(Uint8Array.from(bytes), { level: 9 });
}
