import { AUDIENCE } from "./audience.ts";
import type { Block } from "./block.ts";
import { cleanLine, footerKey, isFurniture, repeatedLines } from "./clean.ts";

/** A bullet of any shape, also the doubled "- o" that converters make of nested lists. */
const BULLET = /^(?:[-–—•·▪◦●○■□➢➤✓✔*\uF0B7\uF0A7\uF0D8\uF06F]\s*|o\s+)(?:o\s+)?(?=\S)/u;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]\s+|[.)](?=[A-Z])|\s+)(?=\S)/;
const LETTERED = /^\(?([a-z]|i{1,3}|iv|vi{0,3}|ix)[.)]\s+(?=\S)/;
const MARKDOWN_HEADING = /^(#{1,6})\s+(?=\S)/;
const ENDS_SENTENCE = /[.!?;:…]["'”’)\]]*$/;
const MAX_HEADING = 90;

interface Line {
  readonly text: string;
  readonly indent: number;
  /** Whether the line before it was blank, or it is the first. */
  readonly afterBlank: boolean;
}

/**
 * Plain text or Markdown to blocks. Joins what was broken over lines (also over a page break), drops page furniture,
 * flattens tables to one paragraph a row.
 */
export function blocksFromText(text: string): Block[] {
  const lines = readLines(text);
  const wrapped = isHardWrapped(lines);
  const blocks: Block[] = [];
  let width = 0;
  for (const line of lines) {
    const block = toBlock(line);
    const last = blocks.at(-1);
    if (last && block.kind === "paragraph" && continues(last, line, wrapped, width)) {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    } else {
      blocks.push(block);
    }
    width = line.text.length;
  }
  return markHeadings(blocks);
}

function readLines(text: string): Line[] {
  const raw = text.split(/\r\n?|\n|\f/).map(cleanLine);
  const repeated = repeatedLines(raw.filter((line) => !BULLET.test(line.trim())));
  const lines: Line[] = [];
  let afterBlank = true;
  for (const line of raw) {
    const trimmed = line.replace(/\t+/g, " ").replace(/ {2,}/g, " ").trim();
    if (trimmed === "") afterBlank = true;
    else if (!isFurniture(trimmed) && !repeated.has(footerKey(trimmed)) && /[\p{L}\p{N}]/u.test(trimmed)) {
      lines.push({ text: trimmed, indent: /^ */.exec(line)?.[0].length ?? 0, afterBlank });
      afterBlank = false;
    }
  }
  return lines;
}

/** Text from a PDF or a mail is broken at a fixed width: many lines then go on in lower case on the next. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.slice(1).filter((line) => !line.afterBlank);
  const goesOn = followed.filter(
    (line) => /^[a-z]/.test(line.text) && !BULLET.test(line.text) && !LETTERED.test(line.text),
  );
  return lines.length > 8 && goesOn.length > 0.15 * lines.length;
}

function toBlock(line: Line): Block {
  const heading = MARKDOWN_HEADING.exec(line.text);
  if (heading) {
    const text = line.text.slice(heading[0].length);
    const numbered = NUMBERED.exec(text);
    return {
      kind: "heading",
      text: numbered ? text.slice(numbered[0].length) : text,
      label: numbered?.[1] ?? "",
      depth: (heading[1]?.length ?? 1) - 1,
    };
  }
  const bullet = BULLET.exec(line.text);
  if (bullet)
    return {
      kind: "item",
      text: line.text.slice(bullet[0].length),
      label: "",
      depth: line.indent >= 4 ? 1 : 0,
    };
  const numbered = NUMBERED.exec(line.text) ?? LETTERED.exec(line.text);
  if (numbered) {
    const label = numbered[1] ?? "";
    const text = line.text.slice(numbered[0].length);
    // "48 hours after …" is prose; a label is followed by a capital, a bracket or its own dot.
    if (/[.)]/.test(numbered[0]) || /^["'“‘(]?[A-Z]/.test(text))
      return { kind: "item", text, label, depth: 0 };
  }
  return { kind: "paragraph", text: line.text, label: "", depth: 0 };
}

function continues(last: Block, line: Line, wrapped: boolean, width: number): boolean {
  if (last.kind === "heading") return false;
  const open = !ENDS_SENTENCE.test(last.text);
  const lower = /^[a-z(]/.test(line.text);
  if (open && lower) return true;
  if (!wrapped || line.afterBlank) return false;
  return lower || (open && width > 55);
}

/** A heading is a short line without a full stop that something follows; a numbered one only if it stands alone. */
function markHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => {
    if (block.kind === "heading" || block.text.length > MAX_HEADING) return block;
    const next = blocks[i + 1];
    if (!next || !looksLikeTitle(block.text)) return block;
    if (block.kind === "paragraph")
      return introduces(block.text) ? block : { ...block, kind: "heading" as const };
    if (block.label === "" && AUDIENCE.test(block.text)) return { ...block, kind: "heading" as const };
    if (!/^\d/.test(block.label)) return block;
    return opensSection(block, blocks[i - 1], next) ? { ...block, kind: "heading" as const } : block;
  });
}

function looksLikeTitle(text: string): boolean {
  if (ENDS_SENTENCE.test(text.replace(/:$/, ""))) return false;
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
