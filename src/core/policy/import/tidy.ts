import type { Block } from "./block.ts";
import { cleanLine, isFurniture } from "./clean.ts";
import { markHeadings } from "./headings.ts";
import { oneLine } from "./text.ts";
import { headingBlock, typedBlock } from "./typed.ts";

/**
 * For readers of formatted files, whose blocks already know headings and lists: cleans the words, drops page
 * furniture, and finds what the author typed by hand instead of using a style: numbers, bullets, bold headings.
 */
export function tidyBlocks(raw: readonly Block[]): Block[] {
  const blocks = raw
    .map((block) => ({ ...block, text: oneLine(cleanLine(block.text)) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isFurniture(text))
    .map(withTyped);
  return markHeadings(blocks.map((block) => (isCapitals(block.text) ? { ...block, strong: true } : block)));
}

function withTyped(block: Block): Block {
  if (block.label !== "") return block;
  if (block.kind === "heading") return { ...block, ...headingBlock(block.text, block.depth) };
  const typed = typedBlock(block.text, 0);
  if (typed.kind !== "item") return block;
  if (block.kind === "paragraph") return { ...typed, ...(block.strong ? { strong: true } : {}) };
  return { ...block, text: typed.text, label: typed.label };
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}
