import { product, sigmoid, times } from "./arithmetic.ts";
import { PAD } from "./convolution.ts";
import { type Memory, type Network, SHAPE } from "./shape.ts";

const { dims, memory, heads } = SHAPE;
/** What is remembered at each token, of what came before it and of what comes after. */
const BOTH = 2 * memory;

/**
 * Reads the draft forwards and backwards with a gated recurrent unit (Cho et al. 2014, in the form PyTorch has it). Writes
 * to `pooled`, from `at` on: the highest value of each number remembered, then for each head of the attention the average
 * of what is remembered, weighed by what the head looks for.
 */
export function recall(
  net: Network,
  x: Float32Array,
  tokens: number,
  pooled: Float32Array,
  at: number,
): void {
  if (tokens === 0) return;
  const states = new Float32Array(tokens * BOTH);
  read(net.forward, x, tokens, 1, states, 0);
  read(net.backward, x, tokens, -1, states, memory);
  for (let k = 0; k < BOTH; k++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < tokens; t++) most = Math.max(most, states[t * BOTH + k] as number);
    pooled[at + k] = most;
  }
  for (let head = 0; head < heads; head++)
    attend(net.attention, head, states, tokens, pooled, at + (1 + head) * BOTH);
}

function read(
  { input, state, inputBias, stateBias }: Memory,
  x: Float32Array,
  tokens: number,
  step: 1 | -1,
  states: Float32Array,
  column: number,
): void {
  const now = new Float32Array(memory);
  const seen = new Float32Array(3 * memory);
  const known = new Float32Array(3 * memory);
  for (let t = step > 0 ? 0 : tokens - 1; t >= 0 && t < tokens; t += step) {
    times(input, 3 * memory, x, (t + PAD) * dims, dims, seen);
    times(state, 3 * memory, now, 0, memory, known);
    for (let row = 0; row < 3 * memory; row++) {
      seen[row] = (seen[row] as number) + (inputBias[row] as number);
      known[row] = (known[row] as number) + (stateBias[row] as number);
    }
    for (let k = 0; k < memory; k++) {
      const [update, fresh] = [memory + k, 2 * memory + k];
      const reset = sigmoid((seen[k] as number) + (known[k] as number));
      const keep = sigmoid((seen[update] as number) + (known[update] as number));
      const found = Math.tanh((seen[fresh] as number) + reset * (known[fresh] as number));
      now[k] = (1 - keep) * found + keep * (now[k] as number);
    }
    states.set(now, t * BOTH + column);
  }
}

function attend(
  attention: Float32Array,
  head: number,
  states: Float32Array,
  tokens: number,
  pooled: Float32Array,
  at: number,
): void {
  const interest = new Float32Array(tokens);
  for (let t = 0; t < tokens; t++) interest[t] = product(attention, head * BOTH, states, t * BOTH, BOTH);
  const most = interest.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = interest.map((value) => Math.exp(value - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  for (let t = 0; t < tokens; t++)
    for (let k = 0; k < BOTH; k++)
      pooled[at + k] =
        (pooled[at + k] as number) + ((shares[t] as number) / sum) * (states[t * BOTH + k] as number);
}
