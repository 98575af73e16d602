import { join } from "./hash.ts";

/** Number of buckets that features are hashed into. */
export const BUCKETS = 1 << 18;

/** How much each kind of feature weighs; each kind is scaled to this length whatever the length of the text. */
const SCALE = {
  word: 1,
  pair: 0.8,
  char: 0.7,
  cat: 1,
  shape: 0.9,
  link: 0.9,
  reply: 0.7,
  whole: 0.5,
} as const;
type Kind = keyof typeof SCALE;
const KINDS = Object.keys(SCALE) as Kind[];

/** Gathers the features of one window, a bucket and a value each. */
export class Collector {
  readonly index: number[] = [];
  readonly value: number[] = [];
  readonly clause: number[] = [];
  private readonly blocks = new Map<Kind, Map<number, number>>(KINDS.map((kind) => [kind, new Map()]));

  add(kind: Kind, hash: number, clause: number): void {
    const block = this.blocks.get(kind) as Map<number, number>;
    const bucket = join(hash, KINDS.indexOf(kind) + 1) & (BUCKETS - 1);
    // The first clause that shows a feature answers for it.
    if (!block.has(bucket)) block.set(bucket, clause);
  }

  done(): void {
    for (const kind of KINDS) {
      const block = this.blocks.get(kind) as Map<number, number>;
      const value = SCALE[kind] / Math.sqrt(Math.max(block.size, 4));
      for (const [bucket, clause] of block) {
        this.index.push(bucket);
        this.value.push(value);
        this.clause.push(clause);
      }
    }
  }
}
