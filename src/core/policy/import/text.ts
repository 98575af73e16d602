import { AUDIENCE } from "./audience.ts";
import type { Block } from "./block.ts";
import { cleanLine, footerKey, glued, isFurniture, repeatedLines } from "./clean.ts";
import { ENDS_SENTENCE, markHeadings } from "./headings.ts";
import { tableBlocks } from "./table.ts";
import { BULLET, LETTERED, typedBlock } from "./typed.ts";

interface Line {
  readonly text: string;
  readonly indent: number;
  /** Whether the line before it was blank, or it is the first. */
  readonly afterBlank: boolean;
  /** Set in bold by Markdown's signs, all of it. */
  readonly strong: boolean;
}

/**
 * Plain text or Markdown to blocks. Joins what was broken over lines (also over a page break), drops page furniture,
 * flattens tables to one paragraph a row.
 */
export function blocksFromText(text: string): Block[] {
  const lines = readLines(text);
  const layout = { wrapped: isHardWrapped(lines), spaced: isSpaced(lines) };
  const blocks: Block[] = [];
  let width = 0;
  for (const [i, line] of lines.entries()) {
    const row = tableRow(line.text);
    if (row) {
      blocks.push(...row);
      continue;
    }
    const block = lostBullet(line, lines[i + 1], layout.wrapped) ?? typedLine(line);
    const last = blocks.at(-1);
    if (last && block.kind === "paragraph" && continues(last, line, layout, width)) {
      blocks[blocks.length - 1] = { ...last, text: glued(last.text, block.text) };
    } else {
      blocks.push(block);
    }
    width = line.text.length;
  }
  return markHeadings(blocks);
}

function readLines(text: string): Line[] {
  const sources = text.split(/\r\n?|\n|\f/);
  const raw = sources.map(cleanLine);
  const repeated = repeatedLines(
    raw.filter((line) => !BULLET.test(line.trim()) && !AUDIENCE.test(line.trim())),
  );
  const lines: Line[] = [];
  let afterBlank = true;
  for (const [i, line] of raw.entries()) {
    const source = sources[i] ?? "";
    const trimmed = oneLine(line);
    if (trimmed === "") afterBlank = true;
    else if (!isFurniture(trimmed) && !repeated.has(footerKey(trimmed)) && /[\p{L}\p{N}]/u.test(trimmed)) {
      const strong = BOLD.test(source.trim());
      lines.push({ text: trimmed, indent: /^ */.exec(line)?.[0].length ?? 0, afterBlank, strong });
      afterBlank = false;
    }
  }
  return lines;
}

/** A whole line in bold, as Markdown marks it. */
const BOLD = /^(\*\*|__)[^*_]{2,120}\1:?$/;

function typedLine(line: Line): Block {
  const block = typedBlock(line.text, line.indent);
  return line.strong ? { ...block, strong: true } : block;
}

/** A row of a Markdown table as blocks; none for the line under its head, undefined for what is no row. */
function tableRow(text: string): Block[] | undefined {
  if (!/^\|.*\|$/.test(text)) return undefined;
  const cells = text.slice(1, -1).split("|");
  if (cells.every((cell) => /^[\s:-]*$/.test(cell))) return [];
  return tableBlocks([cells.map((cell) => [{ kind: "paragraph", text: cell.trim(), label: "", depth: 0 }])]);
}

/** Tabs and runs of spaces become one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n]+/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Text from a PDF or a mail is broken at a fixed width: many lines then go on in lower case on the next. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const followed = lines.slice(1).filter((line) => !line.afterBlank);
  const goesOn = followed.filter(
    (line) => /^[a-z]/.test(line.text) && !BULLET.test(line.text) && !LETTERED.test(line.text),
  );
  return lines.length > 8 && goesOn.length > 0.15 * lines.length;
}

/** A converter that lost the first bullet of a list leaves the space that stood behind it. */
function lostBullet(line: Line, next: Line | undefined, wrapped: boolean): Block | undefined {
  if (wrapped || line.indent === 0 || line.indent > 3 || !next || !BULLET.test(next.text)) return undefined;
  if (typedBlock(line.text, 0).kind !== "paragraph" || line.text.endsWith(":")) return undefined;
  return line.text.length > 90 ? { kind: "item", text: line.text, label: "", depth: 0 } : undefined;
}

interface Layout {
  readonly wrapped: boolean;
  /** A blank line stands between paragraphs, so that a line without one belongs to the paragraph before it. */
  readonly spaced: boolean;
}

function isSpaced(lines: readonly Line[]): boolean {
  const prose = lines.filter(
    (line) => line.text.length > 60 && !BULLET.test(line.text) && !LETTERED.test(line.text),
  );
  return prose.length > 8 && prose.filter((line) => line.afterBlank).length > 0.75 * prose.length;
}

function continues(last: Block, line: Line, { wrapped, spaced }: Layout, width: number): boolean {
  if (last.kind === "heading") return false;
  if (spaced && !line.afterBlank && /[.!?]$/.test(last.text) && line.text.endsWith(".")) return true;
  const open = !ENDS_SENTENCE.test(last.text);
  const lower = /^[a-z(]/.test(line.text);
  if (open && lower) return true;
  if (!wrapped || line.afterBlank) return false;
  return lower || (open && width > 55);
}
