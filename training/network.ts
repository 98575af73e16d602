import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Encoded, FACTS, ROWS, SIZES } from "../src/core/text/model/encode.ts";
import { SHAPE, sizes } from "../src/core/text/model/shape.ts";
import type { Matrix } from "./regression.ts";

/** How two drafts' facts (see encode.ts) become those of both in one: any of them, all of them, or the longer length. */
const JOINS = ["any", "any", "any", "any", "any", "longer", "any", "any", "all", "any", "any", "any"];

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Has network.py learn from the rows in `use`. Rows with the same key may be joined to longer drafts; "" is not joined.
 * `name` tells runs that go on side by side apart. Returns the tables in the order of `sizes`.
 * @throws Error where python3 (or what PYTHON names) has no PyTorch.
 */
export function fitNetwork(
  drafts: readonly Encoded[],
  matrix: Matrix,
  keys: readonly string[],
  use: readonly number[],
  name: string,
): Float32Array[] {
  mkdirSync(path(".cache"), { recursive: true });
  const [lessons, tables] = [path(`.cache/${name}.jsonl`), path(`.cache/${name}.tables`)];
  const file = openSync(lessons, "w");
  const { labels, target, weight } = matrix;
  const line = (value: unknown) => writeSync(file, `${JSON.stringify(value)}\n`);
  line({ ...SHAPE, rows: ROWS, words: SIZES.words, facts: FACTS, labels, joins: JOINS });
  for (const row of use) {
    const { tokens, reply, facts } = drafts[row] as Encoded;
    const targets = Array.from(target.subarray(row * labels, (row + 1) * labels), (y) => (y >= 0 ? y : -1));
    const pairs = tokens.map(({ rows, pieces }) => [[...rows], [...pieces]]);
    line([pairs, [...reply], [...facts], targets, weight[row], keys[row]]);
  }
  closeSync(file);
  execFileSync(process.env.PYTHON ?? "python3", [path("network.py"), lessons, tables], { stdio: "inherit" });
  return split(new Uint8Array(readFileSync(tables)), sizes(labels));
}

function split(bytes: Uint8Array, lengths: readonly number[]): Float32Array[] {
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return numbers.slice(at - length, at);
  });
}
