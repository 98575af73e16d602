import { describe, expect, it } from "vitest";
import { pieces } from "./marks.ts";

describe("pieces", () => {
  it("keeps every character once, in order", () => {
    const text = "Liam from 4B was late";
    const cut = pieces(text, [
      { start: 0, end: 4, level: "stop" },
      { start: 10, end: 12, level: "warn" },
    ]);
    expect(cut.map(({ words }) => words).join("")).toBe(text);
    expect(cut.filter(({ level }) => level).map(({ words, level }) => [words, level])).toEqual([
      ["Liam", "stop"],
      ["4B", "warn"],
    ]);
  });
  it("shows the gravest where marks overlap", () => {
    expect(
      pieces("abcdef", [
        { start: 0, end: 4, level: "hint" },
        { start: 2, end: 6, level: "stop" },
      ]),
    ).toEqual([
      { start: 0, words: "ab", level: "hint" },
      { start: 2, words: "cdef", level: "stop" },
    ]);
  });
  it("takes marks that reach past the text", () => {
    expect(pieces("abc", [{ start: 1, end: 9, level: "warn" }]).map((p) => p.words)).toEqual(["a", "bc"]);
  });
  it("gives nothing for an empty text", () => expect(pieces("", [])).toEqual([]));
});
