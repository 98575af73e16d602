import { times } from "./arithmetic.ts";
import { type Network, SHAPE } from "./shape.ts";

const { dims, filters, widths } = SHAPE;

/** Tokens of nothing at either end, so that the widest filter fits everywhere. */
export const PAD = 2;

/** The strongest answer of each filter anywhere in the draft, 0 where none answers; written to the start of `pooled`. */
export function convolve(net: Network, x: Float32Array, tokens: number, pooled: Float32Array): void {
  const answers = new Float32Array(filters);
  widths.forEach((width, w) => {
    const weights = net.filters[w] as Float32Array;
    const bias = net.filterBias[w] as Float32Array;
    for (let t = 0; t < tokens; t++) {
      times(weights, filters, x, (t + PAD - (width >> 1)) * dims, width * dims, answers);
      for (let f = 0; f < filters; f++) {
        const sum = (bias[f] as number) + (answers[f] as number);
        if (sum > (pooled[w * filters + f] as number)) pooled[w * filters + f] = sum;
      }
    }
  });
}
