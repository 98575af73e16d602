import { describe, expect, test } from "vitest";
import { CONCERNS, type Concern } from "../src/core/concern.ts";
import { HELD_OUT, readDrafts } from "../training/drafts.ts";
import { judge } from "./accuracy/judge.ts";
import { functionCases, macroF1 } from "./accuracy/public.ts";
import { countAll, countConcern, disturbed, precision, recall } from "./accuracy/scoring.ts";

/**
 * Floors on drafts that the shipped weights were not learned from: a little under what is reached, so that a change that
 * loses something shows. The measurement itself, with cross-validation, is `npm run accuracy` (docs/ACCURACY.md).
 */
const judged = judge(readDrafts(HELD_OUT));

/** Least recall and precision of each concern. */
const FLOORS: Readonly<Record<Concern, readonly [recall: number, precision: number]>> = {
  "school-named": [0.93, 0.95],
  "school-implied": [0.9, 0.9],
  "pupil-identified": [0.88, 0.9],
  "pupil-mentioned": [0.85, 0.75],
  "parent-mentioned": [0.8, 0.9],
  "colleague-mentioned": [0.9, 0.85],
  derogatory: [0.6, 0.55],
  discriminatory: [0.55, 0.8],
  threatening: [0.65, 0.85],
  profanity: [0.85, 0.9],
  confidential: [0.75, 0.8],
  "personal-data": [0.95, 0.95],
  grievance: [0.8, 0.75],
  allegation: [0.75, 0.8],
  extremism: [0.8, 0.8],
  "pupil-contact": [0.9, 0.85],
  "media-contact": [0.8, 0.85],
  "speaks-for-school": [0.85, 0.85],
  "media-attached": [0.9, 0.9],
  "disclaimer-missing": [0.85, 0.9],
  copyright: [0.8, 0.9],
  "personal-gain": [0.85, 0.85],
};

describe("held-out drafts", () => {
  test("over all concerns", () => {
    expect(recall(countAll(judged))).toBeGreaterThan(0.88);
    expect(precision(countAll(judged))).toBeGreaterThan(0.89);
  });

  test("benign drafts are mostly left alone, look-alikes too", () => {
    expect(disturbed(judged).interrupted).toBeLessThan(0.05);
    expect(disturbed(judged).nudged).toBeLessThan(0.13);
    expect(disturbed(judged.filter(({ draft }) => draft.hard === true)).interrupted).toBeLessThan(0.05);
  });

  test.each(CONCERNS)("%s", (concern) => {
    const [leastRecall, leastPrecision] = FLOORS[concern];
    const count = countConcern(judged, concern);
    expect(recall(count)).toBeGreaterThanOrEqual(leastRecall);
    expect(precision(count)).toBeGreaterThanOrEqual(leastPrecision);
  });
});

test("hate and its look-alikes, in sentences of our own", () => {
  expect(macroF1(functionCases())).toBeGreaterThan(0.7);
});
