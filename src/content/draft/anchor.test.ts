import { describe, expect, it } from "vitest";
import type { Advice } from "../../core/advice.ts";
import { carried, moved, shiftBetween } from "./anchor.ts";

const move = (before: string, after: string, words: string) => {
  const start = before.indexOf(words);
  const span = moved({ start, end: start + words.length }, shiftBetween(before, after));
  return span && after.slice(span.start, span.end);
};

describe("a span", () => {
  it("stays when something is typed after it", () =>
    expect(move("Liam was", "Liam was late", "Liam")).toBe("Liam"));
  it("moves when something is typed before it", () =>
    expect(move("Liam was", "Today Liam was", "Liam")).toBe("Liam"));
  it("is gone when its words change", () => expect(move("Liam was", "Lia was", "Liam")).toBeNull());
  it("keeps its place when a letter is typed right behind it", () =>
    expect(move("our Liam", "our Liams", "Liam")).toBe("Liam"));
  it("survives a text that is thrown away", () => expect(move("our Liam", "", "Liam")).toBeNull());
  it("at the very end (a place to insert) follows the end", () =>
    expect(moved({ start: 5, end: 5 }, shiftBetween("hello", "hello you"))).toEqual({ start: 9, end: 9 }));
  it("is right for surrogate pairs and repeated letters", () => {
    expect(move("😀😀 Liam", "😀😀😀 Liam", "Liam")).toBe("Liam");
    expect(move("aaa Liam", "aa Liam", "Liam")).toBe("Liam");
  });
});

const finding = (start: number, end: number) => ({
  concern: "pupil-identified" as const,
  start,
  end,
  why: { key: "why_x" },
  tone: "neutral" as const,
  score: 1,
});

describe("advice on an older text", () => {
  const before = "Liam and Mia";
  const advice: Advice[] = [
    {
      concern: "pupil-identified",
      level: "stop",
      findings: [finding(0, 4), finding(9, 12)],
      clauses: [],
      fixes: [
        { kind: "replace", label: { key: "fix_a_pupil" }, edits: [{ start: 0, end: 4, text: "A pupil" }] },
      ],
    },
  ];
  it("keeps what still stands", () => {
    const [now] = carried(advice, before, "Liam and Mi");
    expect(now?.findings.map(({ start, end }) => [start, end])).toEqual([[0, 4]]);
    expect(now?.fixes).toHaveLength(1);
  });
  it("drops a fix whose place changed", () => {
    const [now] = carried(advice, before, "Lim and Mia");
    expect(now?.fixes).toEqual([]);
    expect(now?.findings.map(({ start, end }) => [start, end])).toEqual([[8, 11]]);
  });
  it("goes with its last finding", () => expect(carried(advice, before, "nobody")).toEqual([]));
});
