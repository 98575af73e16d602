import { describe, expect, it } from "vitest";
import type { Advice } from "../../core/advice.ts";
import type { Concern } from "../../core/concern.ts";
import { dismissed, open, stillSettled } from "./settled.ts";

const advice = (concern: Concern, ...spans: [number, number][]): Advice => ({
  concern,
  level: "warn",
  findings: spans.map(([start, end]) => ({
    concern,
    start,
    end,
    why: { key: "why_x" },
    tone: "neutral",
    score: 1,
  })),
  clauses: [],
  fixes: [],
});
const label = { key: "fix_remove" };
const spans = (list: readonly Advice[]) =>
  list.map(({ findings }) => findings.map(({ start, end }) => [start, end]));

describe("a dismissal", () => {
  const text = "my dog is an idiot";
  const list = dismissed([], advice("derogatory", [13, 18]), 0);

  it("settles the words it was given for", () =>
    expect(open([advice("derogatory", [13, 18])], list, 0)).toEqual([]));

  it("moves with them", () => {
    const now = stillSettled(list, text, `Honestly, ${text}`);
    expect(open([advice("derogatory", [23, 28])], now, 0)).toEqual([]);
  });

  it("does not hold for the same words written later", () => {
    const later = `${text}. That parent is an idiot`;
    const now = stillSettled(list, text, later);
    expect(spans(open([advice("derogatory", [13, 18], [38, 43])], now, 0))).toEqual([[[38, 43]]]);
  });

  it("keeps the fixes of the others off the dismissed words", () => {
    const edits = [
      { start: 13, end: 18, text: "" },
      { start: 38, end: 43, text: "" },
    ];
    const both = { ...advice("derogatory", [13, 18], [38, 43]), fixes: [{ kind: "remove", label, edits }] };
    const [left] = open([both as Advice], list, 0);
    expect(left?.fixes.map((fix) => fix.edits.map(({ start }) => start))).toEqual([[38]]);
  });

  it("is gone when the words change", () => {
    const now = stillSettled(list, text, "my dog is an idiotic");
    expect(spans(open([advice("derogatory", [13, 20])], now, 0))).toEqual([[[13, 20]]]);
  });

  it("is for its concern only", () => expect(open([advice("profanity", [13, 18])], list, 0)).toHaveLength(1));

  it("does not outlive its draft", () => {
    const emptied = stillSettled(list, text, " ");
    expect(open([advice("derogatory", [13, 18])], stillSettled(emptied, " ", text), 0)).toHaveLength(1);
  });
});

describe("a dismissal of something about the whole draft", () => {
  it("holds while the text changes", () => {
    const list = stillSettled(dismissed([], advice("disclaimer-missing", [5, 5]), 0), "hello", "hello you");
    expect(open([advice("disclaimer-missing", [9, 9])], list, 1)).toEqual([]);
  });
  it("ends where another picture is attached", () => {
    const list = dismissed([], advice("media-attached", [0, 0]), 1);
    expect(open([advice("media-attached", [0, 0])], list, 1)).toEqual([]);
    expect(open([advice("media-attached", [0, 0])], list, 2)).toHaveLength(1);
  });
});
