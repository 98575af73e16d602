import { describe, expect, it } from "vitest";
import { applied, inverse } from "./edits.ts";

const text = "Liam and Mia were late.";
const edits = [
  { start: 9, end: 12, text: "another pupil" },
  { start: 0, end: 4, text: "A pupil" },
  { start: 23, end: 23, text: "\n\nMy own views." },
];

describe("edits", () => {
  it("are made whatever their order", () => {
    expect(applied(text, edits)).toBe("A pupil and another pupil were late.\n\nMy own views.");
    expect(applied(text, [...edits].reverse())).toBe(applied(text, edits));
  });

  it("can be taken back", () => {
    const after = applied(text, edits);
    expect(applied(after, inverse(text, edits))).toBe(text);
  });

  it("that remove words can be taken back", () => {
    const removal = [{ start: 4, end: 12, text: "" }];
    expect(applied(text, removal)).toBe("Liam were late.");
    expect(applied(applied(text, removal), inverse(text, removal))).toBe(text);
  });
});
