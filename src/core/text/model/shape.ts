import { FACTS, ROWS } from "./encode.ts";

/**
 * Numbers that a token becomes; filters per width; numbers that the network remembers in each direction; heads of the
 * attention; numbers in the layer before the answers. Filters and memory are multiples of 8 (arithmetic.ts).
 */
export const SHAPE = { dims: 32, filters: 48, widths: [1, 3, 5], memory: 32, heads: 4, hidden: 32 } as const;
const { dims, filters, widths, memory, heads, hidden } = SHAPE;

/** Length of what a draft comes to before the answers: filters, memory at its strongest, attention, facts, answered text. */
export const POOLED = filters * widths.length + 2 * memory + heads * 2 * memory + FACTS + dims;

/** Tables of one direction of the memory (a gated recurrent unit: reset, update and new state one below the other). */
export interface Memory {
  /** 3 × memory × dims. */
  readonly input: Float32Array;
  /** 3 × memory × memory. */
  readonly state: Float32Array;
  readonly inputBias: Float32Array;
  readonly stateBias: Float32Array;
}

/** Tables of a network for `labels` answers, row-major. */
export interface Network {
  readonly labels: number;
  /** ROWS × dims. */
  readonly table: Float32Array;
  /** For each width: filters × (width × dims). */
  readonly filters: readonly Float32Array[];
  readonly filterBias: readonly Float32Array[];
  readonly forward: Memory;
  readonly backward: Memory;
  /** heads × (2 × memory). */
  readonly attention: Float32Array;
  /** hidden × POOLED. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** labels × (hidden + POOLED). */
  readonly answers: Float32Array;
  readonly answerBias: Float32Array;
}

const MEMORY = [3 * memory * dims, 3 * memory * memory, 3 * memory, 3 * memory];

/** Lengths of the tables, in the order they are stored. */
export function sizes(labels: number): number[] {
  return [
    ROWS * dims,
    ...widths.map((width) => filters * width * dims),
    ...widths.map(() => filters),
    ...MEMORY,
    ...MEMORY,
    heads * 2 * memory,
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
  const left = [...tables];
  const next = () => left.shift() as Float32Array;
  const nextMemory = () => ({ input: next(), state: next(), inputBias: next(), stateBias: next() });
  return {
    labels,
    table: next(),
    filters: widths.map(next),
    filterBias: widths.map(next),
    forward: nextMemory(),
    backward: nextMemory(),
    attention: next(),
    hidden: next(),
    hiddenBias: next(),
    answers: next(),
    answerBias: next(),
  };
}
