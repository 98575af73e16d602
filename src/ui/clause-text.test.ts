import { describe, expect, it } from "vitest";
import { clauseName, monthOf, shortened } from "./clause-text.ts";

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

describe("clauseName", () => {
  it("puts reference and heading together", () => expect(clauseName("6.3", "Privacy")).toBe("6.3 · Privacy"));
  it("does not say the same twice", () => {
    expect(clauseName("Behaviour, bullet 2", "Behaviour")).toBe("Behaviour, bullet 2");
    expect(clauseName("6.3", "")).toBe("6.3");
  });
});
