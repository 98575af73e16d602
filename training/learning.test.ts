import { describe, expect, test } from "vitest";
import { BUCKETS } from "../src/core/text/model/collector.ts";
import { sizes } from "../src/core/text/model/shape.ts";
import { unpack } from "../src/core/text/model/unpack.ts";
import { foldOf, HELD_OUT, type Labelled, learningDrafts } from "./drafts.ts";
import { chooseLimits, type Point } from "./limits.ts";
import { packed, pruned, usage } from "./pack.ts";
import { fit, highest, type Matrix } from "./regression.ts";

/** Feature 5 means label 0, feature 9 means label 1; label 1 is unknown in every third row. */
function toy(): Matrix {
  const rows = Array.from({ length: 60 }, (_, i) => [
    { index: Int32Array.of(1, i % 2 === 0 ? 5 : 7, i % 3 === 0 ? 9 : 11), value: Float32Array.of(0.5, 1, 1) },
  ]);
  const target = Float32Array.from(
    rows.flatMap((_, i) => [i % 2 === 0 ? 1 : 0, i % 3 === 1 ? Number.NaN : i % 3 === 0 ? 1 : 0]),
  );
  return { rows, labels: 2, target, weight: new Float32Array(60).fill(1) };
}

const ALL = Array.from({ length: 60 }, (_, i) => i);
const OPTIONS = { epochs: 20, rate: 0.3, decay: 1e-5, balance: 0, seed: 1 };

describe("regression", () => {
  test("learns which feature means what, the same each time", () => {
    const model = fit(toy(), ALL, OPTIONS);
    const { scores } = highest(model.weights, 2, [
      { index: Int32Array.of(5, 11), value: Float32Array.of(1, 1) },
    ]);
    expect(scores[0]).toBeGreaterThan(1);
    expect(scores[1]).toBeLessThan(-1);
    const again = fit(toy(), ALL, OPTIONS).weights;
    expect(again.every((weight, at) => weight === model.weights[at])).toBe(true);
  });

  test("lets the highest instance speak for a row", () => {
    const model = fit(toy(), ALL, OPTIONS);
    const instance = (bucket: number) => ({ index: Int32Array.of(bucket), value: Float32Array.of(1) });
    expect(highest(model.weights, 2, [instance(7), instance(5)]).best[0]).toBe(1);
  });

  test("keeps no more weights than asked for", () => {
    const sparse = pruned(fit(toy(), ALL, OPTIONS), usage(toy(), ALL, BUCKETS), 4);
    expect(sparse.weights.filter((weight) => weight !== 0).length).toBeLessThanOrEqual(4);
    const again = fit(toy(), ALL, OPTIONS, sparse);
    expect(again.weights.every((weight, at) => weight === 0 || sparse.weights[at] !== 0)).toBe(true);
  });
});

describe("packing", () => {
  test("gives back what it took, within a step", () => {
    const linear = fit(toy(), ALL, OPTIONS);
    const tables = sizes(2).map((size, i) => Float32Array.from({ length: size }, (_, k) => Math.sin(k + i)));
    const model = unpack(packed(linear, ["one", "two"], tables), 2);
    expect([...model.vocabulary.keys()]).toEqual(["one", "two"]);
    const at = 5 * 2;
    expect((model.linear.weights[at] as number) * (model.linear.steps[0] as number)).toBeCloseTo(
      linear.weights[at] as number,
      0,
    );
    expect(model.network.answers[3]).toBeCloseTo((tables.at(-2) as Float32Array)[3] as number, 1);
  });

  test("is refused where numbers are missing", () => {
    expect(() => unpack("one two\n1 0 1 0\n1\n###", 2)).toThrow("damaged");
  });
});

describe("limits", () => {
  const point = (logit: number, wanted: boolean, evidence: number | null = 0): Point => ({
    logit,
    evidence,
    distance: 0,
    wanted,
    benign: !wanted,
  });

  test("lie between what is wanted and what is not; a draft that the rule refuses moves nothing", () => {
    const points = [point(2, true), point(1, true), point(0, false), point(-1, false), point(5, false, null)];
    const { possible, recall, precision } = chooseLimits(points, false, 1);
    expect(possible).toBe(1);
    expect([recall, precision]).toEqual([1, 1]);
  });

  test("give weight to frames that tell apart what the classifier cannot", () => {
    const points = [point(0, true, 1), point(0, true, 1), point(0.5, false), point(0.5, false)];
    expect(chooseLimits(points, false, 1).weight).toBeGreaterThan(0.5);
  });

  test("a mention is hinted at below what is sure", () => {
    const points = [point(2, true), point(1, false), point(0.9, false), point(0, true)];
    const { possible, sure } = chooseLimits(points, true, 1);
    expect(possible).toBeLessThan(sure);
  });
});

describe("drafts", () => {
  test("the held-out set is not learned from; pairs stay in one fold", () => {
    const drafts = learningDrafts();
    expect(drafts.some(({ file }) => file === HELD_OUT)).toBe(false);
    const folds = new Map<string, number>();
    for (const draft of drafts.filter((one: Labelled) => one.pair !== undefined)) {
      const key = `${draft.file} ${draft.pair}`;
      expect(folds.get(key) ?? foldOf(draft, 4)).toBe(foldOf(draft, 4));
      folds.set(key, foldOf(draft, 4));
    }
    expect(folds.size).toBeGreaterThan(100);
  });
});
