import type { Block } from "./block.ts";

/** Small letters or Roman numbers in small letters, as labels of sub-clauses. */
export function isLetter(label: string): boolean {
  return /^[a-z]+$/.test(label);
}

/** How deep an item stands, by its indent or, where a reader could not tell, by the kind of its label. */
export function levelOf(block: Block): number {
  return isLetter(block.label) ? Math.max(1, block.depth) : block.depth;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** Where a lettered item stands: "c" then "i" is "c i"; after "h", "i" is a letter. */
export class LetterPath {
  private letter = "";
  private letterDepth = 0;
  private roman = "";

  next(label: string, depth: number): readonly string[] {
    if (this.letter !== "" && this.isSub(label, depth)) {
      this.roman = label;
      return [this.letter, label];
    }
    this.letter = label;
    this.letterDepth = depth;
    this.roman = "";
    return [label];
  }

  reset(): void {
    this.letter = "";
    this.roman = "";
  }

  private isSub(label: string, depth: number): boolean {
    const at = ROMAN.indexOf(label);
    if (at < 0) return depth > this.letterDepth;
    if (depth !== this.letterDepth) return depth > this.letterDepth;
    if (ROMAN.includes(this.letter) && this.roman === "") return false;
    if (this.roman === "") return at === 0 && this.letter !== "h";
    return at === ROMAN.indexOf(this.roman) + 1;
  }
}
