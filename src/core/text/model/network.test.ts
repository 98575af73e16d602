import { expect, test } from "vitest";
import { type Encoded, FACTS, ROWS, SIZES } from "./encode.ts";
import { run } from "./network.ts";
import { network, SHAPE, sizes } from "./shape.ts";

const LABELS = 3;

/** The same made-up numbers as in training/reference.py. */
function madeUp(length: number, table: number): Float32Array {
  return Float32Array.from({ length }, (_, k) => Math.sin(k * 0.37 + table) * 0.2);
}

const token = (rows: number[], pieces: number[] = []) => ({
  rows: Int32Array.from(rows),
  pieces: Int32Array.from(pieces),
});

const DRAFT: Encoded = {
  tokens: [
    token([3, 20]),
    token([7]),
    token([], [8010, 8011, 8012]),
    token([3, 9100]),
    token([9]),
    token([4001]),
  ],
  reply: Int32Array.of(5, 6, 7),
  facts: Float32Array.of(1, 0, 1, 0, 0, 0.5, 0, 1, 1, 0.2, 0.1, 0),
};

test("comes to what PyTorch comes to with the same tables", () => {
  const shape = JSON.stringify({
    ...SHAPE,
    rows: ROWS,
    words: SIZES.words,
    facts: FACTS,
    labels: LABELS,
  });
  const logits = run(network(LABELS, sizes(LABELS).map(madeUp)), DRAFT);
  expect(
    [...logits].map((value) => value.toFixed(3)),
    `python3 training/reference.py '${shape}'`,
  ).toEqual(["-1.262", "0.120", "1.460"]);
});

test("a draft without a token has an answer", () => {
  const logits = run(network(LABELS, sizes(LABELS).map(madeUp)), { ...DRAFT, tokens: [] });
  expect([...logits].every(Number.isFinite)).toBe(true);
});

test("is refused where tables are missing", () => {
  expect(() => network(LABELS, [])).toThrow("damaged");
});
