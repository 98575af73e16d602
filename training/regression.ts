import { BUCKETS } from "../src/core/text/model/collector.ts";

export interface Sparse {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

/**
 * Rows of sparse features, and for each row and label a target: 1, 0, or NaN where it is not to be learned from.
 * A row is one or more instances (a long draft and its windows); the highest of them speaks for the row.
 */
export interface Matrix {
  readonly rows: readonly (readonly Sparse[])[];
  readonly labels: number;
  /** Row-major, rows × labels. */
  readonly target: Float32Array;
  /** Weight of each row. */
  readonly weight: Float32Array;
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Exponent of the balance between rare and common labels: 0 none, 1 full. */
  readonly balance: number;
  readonly seed: number;
}

/** Weights of a logistic regression per label, laid out by bucket: weights[bucket * labels + label]. */
export interface Regression {
  readonly labels: number;
  readonly weights: Float32Array;
}

/** mulberry32: a small seeded generator, so that a run can be repeated. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(length: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}

/**
 * Logistic regression by AdaGrad, all labels at once. `use` are the rows to learn from. With `sparse`, learning goes on
 * from its weights and those that are 0 stay 0.
 */
export function fit(
  matrix: Matrix,
  use: readonly number[],
  options: Options,
  sparse?: Regression,
): Regression {
  const { labels, target, weight, rows } = matrix;
  const weights = sparse ? Float32Array.from(sparse.weights) : new Float32Array(BUCKETS * labels);
  const squares = new Float32Array(BUCKETS * labels).fill(1e-3);
  const lift = positiveWeights(matrix, use, options.balance);
  const next = random(options.seed);
  const slope = new Float32Array(labels);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const at of shuffled(use.length, next)) {
      const row = use[at] as number;
      const instances = rows[row] as readonly Sparse[];
      const { scores, best } = highest(weights, labels, instances);
      for (let c = 0; c < labels; c++) {
        const want = target[row * labels + c] as number;
        const p = 1 / (1 + Math.exp(-(scores[c] as number)));
        const s = (p - want) * (want > 0 ? (lift[c] as number) : 1) * (weight[row] as number);
        slope[c] = Number.isNaN(s) || Math.abs(s) < 0.003 ? 0 : s;
      }
      instances.forEach((instance, k) => {
        const mine = instances.length === 1 ? slope : slope.map((s, c) => (best[c] === k ? s : 0));
        if (mine.some((s) => s !== 0))
          step(weights, squares, mine, labels, instance, rate, options.decay, sparse !== undefined);
      });
    }
  }
  return { labels, weights };
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  slope: Float32Array,
  labels: number,
  { index, value }: Sparse,
  rate: number,
  decay: number,
  fixed: boolean,
): void {
  for (let k = 0; k < index.length; k++) {
    const base = (index[k] as number) * labels;
    const v = value[k] as number;
    for (let c = 0; c < labels; c++) {
      const s = slope[c] as number;
      if (s === 0) continue;
      const at = base + c;
      const w = weights[at] as number;
      if (fixed && w === 0) continue;
      const g = s * v + decay * w;
      const q = (squares[at] as number) + g * g;
      squares[at] = q;
      weights[at] = w - (rate * g) / Math.sqrt(q);
    }
  }
}

export function logits(
  weights: Float32Array,
  labels: number,
  index: Int32Array,
  value: Float32Array,
): Float32Array {
  const scores = new Float32Array(labels);
  for (let k = 0; k < index.length; k++) {
    const base = (index[k] as number) * labels;
    const v = value[k] as number;
    for (let c = 0; c < labels; c++) scores[c] = (scores[c] as number) + (weights[base + c] as number) * v;
  }
  return scores;
}

/** For each label, the highest score of the instances and which one it was. */
export function highest(
  weights: Float32Array,
  labels: number,
  instances: readonly Sparse[],
): { scores: Float32Array; best: Uint16Array } {
  const scores = new Float32Array(labels).fill(Number.NEGATIVE_INFINITY);
  const best = new Uint16Array(labels);
  instances.forEach(({ index, value }, k) => {
    const these = logits(weights, labels, index, value);
    for (let c = 0; c < labels; c++) {
      if ((these[c] as number) <= (scores[c] as number)) continue;
      scores[c] = these[c] as number;
      best[c] = k;
    }
  });
  return { scores, best };
}

function positiveWeights(matrix: Matrix, use: readonly number[], balance: number): Float32Array {
  const { labels, target } = matrix;
  const lift = new Float32Array(labels);
  for (let c = 0; c < labels; c++) {
    let yes = 1;
    let no = 1;
    for (const row of use) {
      const want = target[row * labels + c] as number;
      if (want > 0.5) yes++;
      else if (want <= 0.5) no++;
    }
    lift[c] = (no / yes) ** balance;
  }
  return lift;
}
