import { AUDIENCE } from "./audience.ts";
import type { Block } from "./block.ts";
import { isAboutItself } from "./front.ts";

export const ENDS_SENTENCE = /[.!?;:…]["'”’)\]]*$/;
const MAX_HEADING = 90;
/** A document with so many marked headings does not need its plain short lines read as headings. */
const ENOUGH_MARKED = 4;

/** A heading is a short line without a full stop that something follows; a numbered one only if it stands alone. */
export function markHeadings(blocks: readonly Block[]): Block[] {
  const marked = blocks.filter((block) => isMarked(block)).length >= ENOUGH_MARKED;
  return blocks.map((block, i) => {
    if (block.kind === "heading" || block.text.length > MAX_HEADING) return block;
    const next = blocks[i + 1];
    if (!next || !looksLikeTitle(block.text) || introduces(block.text)) return block;
    return isHeading(block, blocks[i - 1], next, marked) ? { ...block, kind: "heading" as const } : block;
  });
}

function isMarked(block: Block): boolean {
  return block.kind === "heading" || (block.strong === true && block.text.length <= MAX_HEADING);
}

function isHeading(block: Block, before: Block | undefined, next: Block, marked: boolean): boolean {
  if (block.strong) return block.kind === "paragraph" || block.label !== "";
  if (block.kind === "paragraph") return !marked;
  if (block.label === "") return AUDIENCE.test(block.text) && next.kind !== "heading";
  if (/^[A-Z]/.test(block.label)) return !marked && !/^[A-Z]/.test(next.label);
  return /^\d/.test(block.label) && opensSection(block, before, next);
}

function looksLikeTitle(text: string): boolean {
  if (ENDS_SENTENCE.test(text.replace(/:$/, "")) || isAboutItself(text)) return false;
  const words = text.split(" ").length;
  return words <= 14 && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text);
}

/** "Staff must:" opens a list; "Managing your accounts:" is a title with a colon. */
function introduces(text: string): boolean {
  return (
    text.endsWith(":") &&
    /\b(?:must|should|shall|will|are|is|to|that|they|policy|following|include|includes|by|not|addition)\b/i.test(
      text,
    )
  );
}

/** "6 Social Media" before "6.1 …" or before prose opens a section; "2 Age limits" between "1 …" and "3 …" is an item. */
function opensSection(block: Block, before: Block | undefined, next: Block): boolean {
  if (next.label.startsWith(`${block.label}.`)) return true;
  if (
    next.kind === "item" &&
    next.label !== "" &&
    next.label.split(".").length === block.label.split(".").length
  )
    return false;
  const listed =
    before?.kind === "item" && before.label !== "" && Number(before.label) + 1 === Number(block.label);
  return (
    !(listed && !/^[\p{Lu}]/u.test(block.text)) &&
    block.label.split(".").length < 3 &&
    !before?.text.endsWith(":")
  );
}
