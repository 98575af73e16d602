import { type Encoded, FACTS, ROWS } from "./encode.ts";

/** Numbers that a token becomes, filters per width, and numbers in the layer before the answers. */
export const SHAPE = { dims: 20, filters: 64, widths: [1, 3, 5], hidden: 32 } as const;
const { dims, filters, widths, hidden } = SHAPE;

/** Length of what the filters, the facts and the answered text come to. */
export const POOLED = filters * widths.length + FACTS + dims;

/** Tables of a network for `labels` answers, row-major. */
export interface Network {
  readonly labels: number;
  /** ROWS × dims. */
  readonly table: Float32Array;
  /** For each width: filters × (width × dims). */
  readonly filters: readonly Float32Array[];
  readonly filterBias: readonly Float32Array[];
  /** hidden × POOLED. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** labels × (hidden + POOLED). */
  readonly answers: Float32Array;
  readonly answerBias: Float32Array;
}

/** Lengths of the tables, in the order they are stored. */
export function sizes(labels: number): number[] {
  return [
    ROWS * dims,
    ...widths.map((width) => filters * width * dims),
    ...widths.map(() => filters),
    hidden * POOLED,
    hidden,
    labels * (hidden + POOLED),
    labels,
  ];
}

/** @throws Error where the tables are not those of `sizes(labels)`. */
export function network(labels: number, tables: readonly Float32Array[]): Network {
  sizes(labels).forEach((size, i) => {
    if (tables[i]?.length !== size) throw new Error("the network's tables are damaged");
  });
  const n = widths.length;
  const [table, ...rest] = tables as [Float32Array, ...Float32Array[]];
  const [hiddenTable, hiddenBias, answers, answerBias] = rest.slice(2 * n) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  return {
    labels,
    table,
    filters: rest.slice(0, n),
    filterBias: rest.slice(n, 2 * n),
    hidden: hiddenTable,
    hiddenBias,
    answers,
    answerBias,
  };
}

/** Tokens of nothing at either end, so that the widest filter fits everywhere. */
export const PAD = 2;

/** The tokens as numbers, (tokens + 2 × PAD) × dims. */
export function embed(net: Network, encoded: Encoded): Float32Array {
  const x = new Float32Array((encoded.tokens.length + 2 * PAD) * dims);
  encoded.tokens.forEach(({ rows, pieces }, t) => {
    const at = (t + PAD) * dims;
    for (const row of rows) addRow(x, at, net.table, row, 1);
    for (const row of pieces) addRow(x, at, net.table, row, 1 / pieces.length);
  });
  return x;
}

function addRow(x: Float32Array, at: number, table: Float32Array, row: number, by: number): void {
  const base = row * dims;
  for (let k = 0; k < dims; k++) x[at + k] = (x[at + k] as number) + (table[base + k] as number) * by;
}

/** The strongest answer of each filter anywhere in the draft, where it was, and after them the facts and the answered text. */
export function pool(
  net: Network,
  encoded: Encoded,
  x: Float32Array,
): { pooled: Float32Array; at: Int32Array } {
  const pooled = new Float32Array(POOLED);
  const at = new Int32Array(filters * widths.length).fill(-1);
  widths.forEach((width, w) => {
    convolve(net, encoded.tokens.length, x, w, width, pooled, at);
  });
  pooled.set(encoded.facts, filters * widths.length);
  const by = 1 / Math.sqrt(Math.max(1, encoded.reply.length));
  for (const row of encoded.reply) addRow(pooled, filters * widths.length + FACTS, net.table, row, by);
  return { pooled, at };
}

function convolve(
  net: Network,
  tokens: number,
  x: Float32Array,
  w: number,
  width: number,
  pooled: Float32Array,
  at: Int32Array,
): void {
  const weights = net.filters[w] as Float32Array;
  const bias = net.filterBias[w] as Float32Array;
  const span = width * dims;
  for (let t = 0; t < tokens; t++) {
    const base = (t + PAD - (width >> 1)) * dims;
    for (let f = 0; f < filters; f++) {
      const sum = (bias[f] as number) + product(weights, f * span, x, base, span);
      const cell = w * filters + f;
      if (sum > (pooled[cell] as number)) {
        pooled[cell] = sum;
        at[cell] = t;
      }
    }
  }
}

/** The hidden layer and the answers, as logits. */
export function answer(net: Network, pooled: Float32Array): { middle: Float32Array; logits: Float32Array } {
  const middle = net.hiddenBias.map((bias, j) => Math.max(0, bias + dot(net.hidden, j * POOLED, pooled)));
  const row = hidden + POOLED;
  const logits = net.answerBias.map(
    (bias, label) =>
      bias + dot(net.answers, label * row, middle) + dot(net.answers, label * row + hidden, pooled),
  );
  return { middle, logits };
}

function dot(table: Float32Array, base: number, x: Float32Array): number {
  return product(table, base, x, 0, x.length);
}

/** Sum of a[i] × b[j] over `length` places, a multiple of 4; in four sums, which is several times as fast as in one. */
function product(a: Float32Array, i: number, b: Float32Array, j: number, length: number): number {
  let p = 0;
  let q = 0;
  let r = 0;
  let s = 0;
  for (let k = 0; k < length; k += 4) {
    p += (a[i + k] as number) * (b[j + k] as number);
    q += (a[i + k + 1] as number) * (b[j + k + 1] as number);
    r += (a[i + k + 2] as number) * (b[j + k + 2] as number);
    s += (a[i + k + 3] as number) * (b[j + k + 3] as number);
  }
  return p + q + r + s;
}

/** One logit per label. Linear in the number of tokens. */
export function run(net: Network, encoded: Encoded): Float32Array {
  return answer(net, pool(net, encoded, embed(net, encoded)).pooled).logits;
}
