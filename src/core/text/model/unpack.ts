import { inflateSync } from "fflate";
import type { Vocabulary } from "./encode.ts";
import { BUCKETS } from "./features.ts";
import { type Network, network, sizes } from "./shape.ts";

/** Weights by bucket: weights[bucket * labels + label], in steps of `steps[label]`. */
export interface Linear {
  readonly labels: number;
  readonly steps: Float32Array;
  readonly weights: Int8Array;
}

/** Two learners of different kinds; what each of them errs in, the other often knows. */
export interface Model {
  readonly linear: Linear;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
}

/** Reads bytes one after another. */
class Reader {
  private at = 0;
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  float(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }
  count(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  take(length: number): Uint8Array {
    this.at += length;
    if (this.at > this.bytes.length) throw new Error("the classifier's weights are damaged");
    return this.bytes.subarray(this.at - length, this.at);
  }
  /** 7 bits a byte, low first. */
  gap(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

/** Reads what training/pack.ts writes. @throws Error where the bytes are not such a model. */
export function unpack(deflated: Uint8Array, labels: number): Model {
  const reader = new Reader(inflateSync(deflated));
  const linear = readLinear(reader, labels);
  const words = new TextDecoder().decode(reader.take(reader.count())).split(" ");
  const tables = sizes(labels).map((size) => {
    const step = reader.float();
    return scaled(new Int8Array(reader.take(size)), step);
  });
  return {
    linear,
    vocabulary: new Map(words.map((word, row) => [word, row])),
    network: network(labels, tables),
  };
}

/** A loop: `Float32Array.from` with a function takes ten times as long. */
function scaled(values: Int8Array, step: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) out[i] = (values[i] as number) * step;
  return out;
}

function readLinear(reader: Reader, labels: number): Linear {
  const steps = new Float32Array(labels);
  const weights = new Int8Array(BUCKETS * labels);
  for (let label = 0; label < labels; label++) {
    steps[label] = reader.float();
    const buckets = new Uint32Array(reader.count());
    let bucket = 0;
    for (let k = 0; k < buckets.length; k++) {
      bucket += reader.gap();
      buckets[k] = bucket;
    }
    const values = new Int8Array(reader.take(buckets.length));
    for (let k = 0; k < buckets.length; k++)
      weights[(buckets[k] as number) * labels + label] = values[k] as number;
  }
  return { labels, steps, weights };
}
