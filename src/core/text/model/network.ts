import { product } from "./arithmetic.ts";
import { convolve, PAD } from "./convolution.ts";
import { type Encoded, FACTS } from "./encode.ts";
import { recall } from "./recurrence.ts";
import { type Network, POOLED, SHAPE } from "./shape.ts";

const { dims, filters, widths, memory, heads, hidden } = SHAPE;
const RECALLED = filters * widths.length;
const KNOWN = RECALLED + (1 + heads) * 2 * memory;

/** One logit per label. Linear in the number of tokens. */
export function run(net: Network, encoded: Encoded): Float32Array {
  const tokens = encoded.tokens.length;
  const x = embed(net, encoded);
  const pooled = new Float32Array(POOLED);
  convolve(net, x, tokens, pooled);
  recall(net, x, tokens, pooled, RECALLED);
  pooled.set(encoded.facts, KNOWN);
  const by = 1 / Math.sqrt(Math.max(1, encoded.reply.length));
  for (const row of encoded.reply) addRow(pooled, KNOWN + FACTS, net.table, row, by);
  return answer(net, pooled);
}

/** The tokens as numbers, (tokens + 2 × PAD) × dims. */
function embed(net: Network, encoded: Encoded): Float32Array {
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

/** The hidden layer and the answers, as logits. */
function answer(net: Network, pooled: Float32Array): Float32Array {
  const middle = net.hiddenBias.map((bias, j) =>
    Math.max(0, bias + product(net.hidden, j * POOLED, pooled, 0, POOLED)),
  );
  const row = hidden + POOLED;
  return net.answerBias.map(
    (bias, label) =>
      bias +
      product(net.answers, label * row, middle, 0, hidden) +
      product(net.answers, label * row + hidden, pooled, 0, POOLED),
  );
}
