import { type Encoded, FACTS, SIZES } from "../src/core/text/model/encode.ts";
import {
  answer,
  embed,
  type Network,
  network,
  PAD,
  POOLED,
  pool,
  SHAPE,
  sizes,
} from "../src/core/text/model/network.ts";
import { type Matrix, random, shuffled } from "./regression.ts";

const { dims, filters, widths, hidden } = SHAPE;

/** How the network learns: chosen by cross-validation. */
export interface Pace {
  readonly epochs: number;
  readonly rate: number;
  /** Share of the filters' answers that is left out at each step. */
  readonly drop: number;
  /** Share of the words that are hidden, so that their categories must do. */
  readonly hide: number;
  readonly seed: number;
}

/** A table with its AdaGrad sums. */
class Learner {
  private readonly squares: Float32Array;
  readonly values: Float32Array;
  constructor(values: Float32Array) {
    this.values = values;
    this.squares = new Float32Array(values.length).fill(1e-4);
  }
  step(at: number, slope: number, rate: number): void {
    const sum = (this.squares[at] as number) + slope * slope;
    this.squares[at] = sum;
    this.values[at] = (this.values[at] as number) - (rate * slope) / Math.sqrt(sum);
  }
}

function initial(labels: number, seed: number): Network {
  const next = random(seed);
  const spread = [
    0.1,
    ...widths.map((width) => Math.sqrt(3 / (width * dims))),
    ...widths.map(() => 0),
    Math.sqrt(3 / POOLED),
    0,
    0.05,
    0,
  ];
  return network(
    labels,
    sizes(labels).map((size, i) =>
      Float32Array.from({ length: size }, () => (next() * 2 - 1) * (spread[i] as number)),
    ),
  );
}

interface Learners {
  readonly net: Network;
  readonly table: Learner;
  readonly filters: readonly Learner[];
  readonly filterBias: readonly Learner[];
  readonly hidden: Learner;
  readonly hiddenBias: Learner;
  readonly answers: Learner;
  readonly answerBias: Learner;
}

/** Learns by backpropagation, one draft at a time: `drafts` are the rows of `matrix` as the network takes them. */
export function fitNetwork(
  drafts: readonly Encoded[],
  matrix: Matrix,
  use: readonly number[],
  pace: Pace,
): Network {
  const { labels, target, weight } = matrix;
  const net = initial(labels, pace.seed);
  const learners: Learners = {
    net,
    table: new Learner(net.table),
    filters: net.filters.map((one) => new Learner(one)),
    filterBias: net.filterBias.map((one) => new Learner(one)),
    hidden: new Learner(net.hidden),
    hiddenBias: new Learner(net.hiddenBias),
    answers: new Learner(net.answers),
    answerBias: new Learner(net.answerBias),
  };
  const next = random(pace.seed + 1);
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    const rate = pace.rate * (1 - (0.9 * epoch) / pace.epochs);
    for (const at of shuffled(use.length, next)) {
      const row = use[at] as number;
      const want = target.subarray(row * labels, (row + 1) * labels);
      learnFrom(
        learners,
        hideWords(drafts[row] as Encoded, pace.hide, next),
        want,
        rate * (weight[row] as number),
        pace.drop,
        next,
      );
    }
  }
  return net;
}

/** The draft with some words hidden: their categories stay. */
function hideWords(encoded: Encoded, share: number, next: () => number): Encoded {
  const tokens = encoded.tokens.slice(0, 300).map((token) => {
    if (token.rows.length < 2 || next() >= share) return token;
    return { rows: token.rows.filter((row) => row >= SIZES.words), pieces: token.pieces };
  });
  return { ...encoded, tokens };
}

function learnFrom(
  learners: Learners,
  encoded: Encoded,
  want: Float32Array,
  rate: number,
  drop: number,
  next: () => number,
): void {
  const { net } = learners;
  const x = embed(net, encoded);
  const { pooled, at } = pool(net, encoded, x);
  const kept = new Float32Array(POOLED).fill(1);
  for (let k = 0; k < at.length; k++) kept[k] = next() < drop ? 0 : 1 / (1 - drop);
  for (let k = 0; k < POOLED; k++) pooled[k] = (pooled[k] as number) * (kept[k] as number);
  const { middle, logits } = answer(net, pooled);
  const slope = answersBack(learners, want, logits, middle, pooled, rate);
  for (let k = 0; k < POOLED; k++) slope[k] = (slope[k] as number) * (kept[k] as number);
  filtersBack(learners, encoded, x, at, slope, rate);
  const by = 1 / Math.sqrt(Math.max(1, encoded.reply.length));
  const base = filters * widths.length + FACTS;
  for (const row of encoded.reply)
    for (let k = 0; k < dims; k++)
      learners.table.step(row * dims + k, (slope[base + k] as number) * by, rate);
}

/** Through the answers and the hidden layer; returns the slopes of what was pooled. */
function answersBack(
  { net, answers, answerBias, hidden: layer, hiddenBias }: Learners,
  want: Float32Array,
  logits: Float32Array,
  middle: Float32Array,
  pooled: Float32Array,
  rate: number,
): Float32Array {
  const slope = new Float32Array(POOLED);
  const middleSlope = new Float32Array(hidden);
  for (let label = 0; label < want.length; label++) {
    const y = want[label] as number;
    const g = Number.isNaN(y) ? 0 : 1 / (1 + Math.exp(-(logits[label] as number))) - y;
    if (Math.abs(g) < 0.004) continue;
    back(answers, label * (hidden + POOLED), g, middle, middleSlope, rate);
    back(answers, label * (hidden + POOLED) + hidden, g, pooled, slope, rate);
    answerBias.step(label, g, rate);
  }
  for (let j = 0; j < hidden; j++) {
    const g = middleSlope[j] as number;
    if (g === 0 || net.hiddenBias.length === 0 || (middle[j] as number) <= 0) continue;
    back(layer, j * POOLED, g, pooled, slope, rate);
    hiddenBias.step(j, g, rate);
  }
  return slope;
}

/** One row of a table: passes the slope on to its inputs, then learns. */
function back(
  table: Learner,
  base: number,
  g: number,
  input: Float32Array,
  slope: Float32Array,
  rate: number,
): void {
  for (let k = 0; k < input.length; k++) {
    slope[k] = (slope[k] as number) + g * (table.values[base + k] as number);
    const value = input[k] as number;
    if (value !== 0) table.step(base + k, g * value, rate);
  }
}

/** Through the filters, only where each answered most, to the tokens' rows. */
function filtersBack(
  { net, table, filters: learners, filterBias }: Learners,
  encoded: Encoded,
  x: Float32Array,
  at: Int32Array,
  slope: Float32Array,
  rate: number,
): void {
  const tokens = encoded.tokens.length;
  const xSlope = new Float32Array(x.length);
  const touched = new Uint8Array(tokens);
  widths.forEach((width, w) => {
    const weights = net.filters[w] as Float32Array;
    const span = width * dims;
    for (let f = 0; f < filters; f++) {
      const t = at[w * filters + f] as number;
      const g = slope[w * filters + f] as number;
      if (t < 0 || g === 0) continue;
      const base = (t + PAD - (width >> 1)) * dims;
      for (let k = 0; k < span; k++) {
        xSlope[base + k] = (xSlope[base + k] as number) + g * (weights[f * span + k] as number);
        const value = x[base + k] as number;
        if (value !== 0) (learners[w] as Learner).step(f * span + k, g * value, rate);
      }
      (filterBias[w] as Learner).step(f, g, rate);
      for (let s = t - (width >> 1); s <= t + (width >> 1); s++) if (s >= 0 && s < tokens) touched[s] = 1;
    }
  });
  encoded.tokens.forEach(({ rows, pieces }, t) => {
    if (touched[t] === 0) return;
    const base = (t + PAD) * dims;
    for (let k = 0; k < dims; k++) {
      const g = xSlope[base + k] as number;
      for (const row of rows) table.step(row * dims + k, g, rate);
      for (const row of pieces) table.step(row * dims + k, g / pieces.length, rate);
    }
  });
}

/** Words of the drafts that occur in at least three, the commonest first, as rows of the table. */
export function commonWords(drafts: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const words of drafts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= 3 && /^\S+$/.test(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, SIZES.words)
    .map(([word]) => word);
}
