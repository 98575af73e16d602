import { expect, test } from "vitest";
import { measure, QUESTIONS } from "./lookup/measure.ts";

test("there are at least 120 questions, over all five policies", () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(QUESTIONS.map((one) => one.policy)).size).toBe(5);
});

test("the right clause comes first, or in the first three", () => {
  const { total, first, third } = measure(QUESTIONS);
  expect(first / total).toBeGreaterThanOrEqual(0.79);
  expect(third / total).toBeGreaterThanOrEqual(0.93);
});

test("also for the questions that were kept out of the tuning", () => {
  const { total, first, third } = measure(QUESTIONS.filter((one) => one.kept));
  expect(first / total).toBeGreaterThanOrEqual(0.74);
  expect(third / total).toBeGreaterThanOrEqual(0.92);
});
