import { describe, expect, it } from "vitest";
import { clausesFromBlocks } from "./clauses.ts";
import { blocksFromText } from "./text.ts";

const refs = (text: string) =>
  clausesFromBlocks(blocksFromText(text)).map(({ ref, text: words }) => `${ref} | ${words}`);

describe("text to clauses", () => {
  it("cites letters and Roman numbers below a clause", () => {
    expect(
      refs(
        "2. Posts\n\n2.1 Staff must not:\n(a) name a pupil;\n(b) share:\n(i) pictures;\n(ii) records;\n(c) swear.\n2.2 Staff may post.",
      ),
    ).toEqual([
      "2.1, intro | Staff must not:",
      "2.1 a | name a pupil;",
      "2.1 b | share:",
      "2.1 b i | pictures;",
      "2.1 b ii | records;",
      "2.1 c | swear.",
      "2.2 | Staff may post.",
    ]);
  });

  it("takes i after h for a letter", () => {
    const letters = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map(
      (letter) => `(${letter}) Keep rule ${letter}.`,
    );
    expect(refs(`1.1 Staff must:\n${letters.join("\n")}`).at(-2)).toBe("1.1 i | Keep rule i.");
  });

  it("numbers paragraphs under a heading without numbers", () => {
    expect(refs("PHOTOGRAPHS\n\nStaff must ask first.\n\nStaff should crop faces.\n")).toEqual([
      "PHOTOGRAPHS, para 1 | Staff must ask first.",
      "PHOTOGRAPHS, para 2 | Staff should crop faces.",
    ]);
  });

  it("joins what a page break or a fixed width has broken", () => {
    const words = refs(
      "1.1 Staff must not post any pic-\ntures of pupils or of their\nfamilies.\n\n1.2 Staff may ask.\n",
    );
    expect(words[0]).toBe("1.1 | Staff must not post any pictures of pupils or of their families.");
  });

  it.each(["•", "·", "-", "–", "*", "o", "", "➢", "▪", "- o", "✓"])("knows %s for a bullet", (bullet) => {
    const text = `Rules\n\nStaff must:\n${bullet} ask first;\n${bullet} wait for an answer.\n`;
    expect(refs(text).map((line) => line.split(" | ")[1])).toEqual([
      "Staff must:",
      "ask first;",
      "wait for an answer.",
    ]);
  });

  it("drops contents, page numbers, repeated footers and forms", () => {
    const page = (n: number) => `\n\nOakfield School Policy      Page ${n} of 3\n\n`;
    const text = `CONTENTS\nScope ........ 2\n\nScope\n\nStaff must read this.${page(1)}Conduct\n\nStaff must be kind.${page(2)}Images\n\nStaff must ask.${page(3)}Signed: ........\nDate: ________\n`;
    expect(refs(text)).toEqual([
      "Scope | Staff must read this.",
      "Conduct | Staff must be kind.",
      "Images | Staff must ask.",
    ]);
  });

  it("does not take a number in prose for a label", () => {
    expect(
      refs("Replies\n\nStaff must reply within\n48 hours of a message. 24 hours are better.\n"),
    ).toHaveLength(1);
  });

  it("reads a Markdown table row by row", () => {
    expect(refs("## Rules\n\n| No. | Rule |\n|---|---|\n| C1 | Staff must ask. |\n").at(-1)).toBe(
      "C1 | Staff must ask.",
    );
  });

  it("takes time in proportion to the length", () => {
    const text =
      "1.1 Staff must not (a) share [image: x pictures of pupils, parents and colleagues online. ".repeat(
        4000,
      );
    const start = performance.now();
    refs(text);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
