import { expect, it } from "vitest";
import { readDate } from "./read-date.ts";

it.each([
  ["16 September 2025", "2025-09-16"],
  ["16th of September, 2025", "2025-09-16"],
  ["Sept 2024", "2024-09"],
  ["12/02/2025", "2025-02-12"],
  ["1.9.24", "2024-09-01"],
  ["2025-09-16", "2025-09-16"],
  ["Summer term 2025", "2025-07"],
  ["2026", "2026"],
  ["31/31/2025", "2025"],
  ["in two years", undefined],
])("%s", (text, date) => expect(readDate(text)).toBe(date));
