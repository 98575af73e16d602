import { expect, test } from "vitest";
import { overLimit } from "./post-length.ts";

test("280 characters fit, the next one does not", () => {
  expect(overLimit("a".repeat(280))).toBe(0);
  expect(overLimit("a".repeat(283))).toBe(3);
});

test("a link counts as 23 and an emoji as two", () => {
  expect(overLimit(`https://example.org/${"a".repeat(400)} ${"b".repeat(256)}`)).toBe(0);
  expect(overLimit("🎉".repeat(141))).toBe(2);
});
