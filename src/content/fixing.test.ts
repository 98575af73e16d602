import { describe, expect, it } from "vitest";
import type { Edit } from "../core/advice.ts";
import { applied } from "../editors/edits.ts";
import { changesOf, type Reading } from "./draft/reading.ts";
import { editsFor, undoOf } from "./fixing.ts";

/** Boxes with these texts, read as one draft. */
function reading(...texts: string[]): Reading {
  let start = 0;
  const boxes = texts.map((text) => {
    const box = { el: {}, editor: null, read: { text, segments: [], rangeOf: () => [] }, start };
    start += text.length + 2;
    return box;
  });
  return { boxes, draft: { text: texts.join("\n\n") }, composer: {} } as unknown as Reading;
}
const texts = ({ boxes }: Reading, edits: readonly Edit[]) =>
  changesOf({ boxes } as unknown as Reading, edits)?.map(({ change }) => applied(change.basis, change.edits));

describe("an edit of a thread", () => {
  const thread = reading("Liam won.", "So did Mia.");
  it("goes to the box it is for", () => {
    const [change] = changesOf(thread, [{ start: 18, end: 21, text: "a pupil" }]) ?? [];
    expect(change?.box).toBe(thread.boxes[1]);
    expect(change?.change.edits).toEqual([{ start: 7, end: 10, text: "a pupil" }]);
  });
  it("at the end goes to the last box", () =>
    expect(texts(thread, [{ start: 22, end: 22, text: " Mine." }])).toEqual(["So did Mia. Mine."]));
  it("across two boxes is refused", () =>
    expect(changesOf(thread, [{ start: 5, end: 15, text: "" }])).toBeNull());
});

describe("undo", () => {
  it("takes every box back to what it held", () => {
    const before = reading("Liam won.", "So did Mia.");
    const after = reading("A pupil won.", "So did a pupil.");
    expect(texts(after, undoOf(before, after))).toEqual(["Liam won.", "So did Mia."]);
  });
  it("is nothing where nothing changed", () => expect(undoOf(reading("a"), reading("a"))).toEqual([]));
});

describe("an edit that was offered for an older text", () => {
  const edit = { start: 4, end: 8, text: "a pupil" };
  it("moves with its words", () =>
    expect(editsFor([edit], "our Liam won", "Yes, our Liam won")).toEqual([{ ...edit, start: 9, end: 13 }]));
  it("is refused once they changed", () =>
    expect(editsFor([edit], "our Liam won", "our Lia won")).toBeNull());
});
