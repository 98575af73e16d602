import { BUCKETS } from "./collector.ts";
import { STEPS, valueAt } from "./digits.ts";
import type { Vocabulary } from "./encode.ts";
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

/** Reads digits one after another. */
class Reader {
  private at = 0;
  private readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
  signed(): number {
    return valueAt(this.digits, this.at++) - STEPS;
  }
  /** 5 bits a digit, low first; 32 is added to all but the last. */
  gap(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const part = valueAt(this.digits, this.at++);
      value += (part & 31) << shift;
      if (!(part >= 32)) return value;
    }
  }
  get left(): number {
    return this.digits.length - this.at;
  }
}

/** Reads what training/pack.ts writes. @throws Error where the text is not such a model. */
export function unpack(packed: string, labels: number): Model {
  const [words = "", kept = "", tableSteps = "", digits = ""] = packed.split("\n");
  const reader = new Reader(digits);
  const linear = readLinear(reader, kept.split(" ").map(Number), labels);
  const steps = tableSteps.split(" ").map(Number);
  const tables = sizes(labels).map((size, i) => readTable(reader, size, steps[i] ?? Number.NaN));
  if (reader.left !== 0) throw new Error("the classifier's weights are damaged");
  return {
    linear,
    vocabulary: new Map(words.split(" ").map((word, row) => [word, row])),
    network: network(labels, tables),
  };
}

function readTable(reader: Reader, size: number, step: number): Float32Array {
  const out = new Float32Array(size);
  for (let i = 0; i < size; i++) out[i] = reader.signed() * step;
  return out;
}

/** `kept` has for each label the step of its weights and how many there are. */
function readLinear(reader: Reader, kept: readonly number[], labels: number): Linear {
  const steps = new Float32Array(labels);
  const weights = new Int8Array(BUCKETS * labels);
  for (let label = 0; label < labels; label++) {
    steps[label] = kept[2 * label] ?? Number.NaN;
    const buckets = new Uint32Array(kept[2 * label + 1] ?? 0);
    let bucket = 0;
    for (let k = 0; k < buckets.length; k++) {
      bucket += reader.gap();
      buckets[k] = bucket;
    }
    for (const at of buckets) weights[at * labels + label] = reader.signed();
  }
  return { labels, steps, weights };
}
