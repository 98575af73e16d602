import { inflateSync } from "fflate";
import { BUCKETS } from "./features.ts";

/** Weights by bucket: weights[bucket * labels + label], in steps of `step[label]`. */
export interface Model {
  readonly labels: number;
  readonly steps: Float32Array;
  readonly weights: Int8Array;
}

/** Reads what training/pack.ts writes. @throws Error where the bytes are not such a model. */
export function unpack(deflated: Uint8Array, labels: number): Model {
  const bytes = inflateSync(deflated);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const steps = new Float32Array(labels);
  const weights = new Int8Array(BUCKETS * labels);
  let at = 0;
  for (let label = 0; label < labels; label++) {
    steps[label] = view.getFloat32(at, true);
    const count = view.getUint32(at + 4, true);
    at += 8;
    const buckets = new Uint32Array(count);
    for (let k = 0, bucket = 0; k < count; k++) {
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        bucket += (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      buckets[k] = bucket;
    }
    for (const bucket of buckets) weights[bucket * labels + label] = view.getInt8(at++);
  }
  if (at !== bytes.length) throw new Error("the classifier's weights are damaged");
  return { labels, steps, weights };
}
