import { expect, test } from "vitest";
import { builtInPolicy } from "../../policies/index.ts";
import { reviewOverdue } from "./dates.ts";
import type { Policy } from "./policy.ts";

const due = (reviewDue: string) => ({ ...(builtInPolicy("bentilee") as Policy), reviewDue });

test.each([
  ["2024-09", "2024-09-30", false],
  ["2024-09", "2024-10-01", true],
  ["2024", "2024-12-31", false],
  ["2024", "2025-01-01", true],
  ["2024-09-15", "2024-09-15", false],
  ["2024-09-15", "2024-09-16", true],
])("a review due %s, on %s: overdue %s", (reviewDue, today, want) => {
  expect(reviewOverdue(due(reviewDue), today)).toBe(want);
});

test("Bentilee's review is overdue, Bucklebury's has no date", () => {
  expect(reviewOverdue(builtInPolicy("bentilee") as Policy, "2026-11-21")).toBe(true);
  expect(reviewOverdue(builtInPolicy("bucklebury") as Policy, "2026-11-21")).toBe(false);
});
