import { describe, expect, it } from "vitest";
import { monthOf, shortened } from "./clause-text.ts";

describe("shortened", () => {
  it("leaves what fits", () => expect(shortened("Staff must not.", 15)).toBe("Staff must not."));
  it("ends at a space", () => expect(shortened("Staff must not share photos", 17)).toBe("Staff must not…"));
  it("cuts a word that has no space before it", () => expect(shortened("abcdefghij", 4)).toBe("abcd…"));
});

describe("monthOf", () => {
  it("names the month", () => expect(monthOf("2024-07-01")).toBe("July 2024"));
  it("takes a year alone", () => expect(monthOf("2023")).toBe("2023"));
  it("says nothing of no date", () => expect(monthOf("")).toBe(""));
});
