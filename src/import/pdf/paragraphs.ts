import type { Block } from "../../core/policy/import/block.ts";
import { glued } from "../../core/policy/import/clean.ts";
import { typedBlock } from "../../core/policy/import/typed.ts";
import type { PdfLine } from "./lines.ts";

/** Lines to blocks: joined where a paragraph runs on, headings by their type, items by what starts them. */
export function paragraphsOf(lines: readonly PdfLine[]): Block[] {
  const body = commonSize(lines);
  const pitch = commonPitch(lines);
  const margin = commonMargin(lines);
  const blocks: Block[] = [];
  let bullet: PdfLine | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (LONE_BULLET.test(line.text)) {
      bullet = line;
      return;
    }
    if (bullet) {
      blocks.push({ kind: "item", text: line.text, label: "", depth: depthOf(bullet, margin) });
      bullet = undefined;
    } else if (before && last && runsOn(before, line, pitch, last)) {
      blocks[blocks.length - 1] = { ...last, text: glued(last.text, line.text) };
    } else {
      blocks.push(startOf(line, body, margin));
    }
  });
  return blocks;
}

const LONE_BULLET = /^[•·‣▪▫◦●○■□➢➤▶✓✔❖o\uF000-\uF0FF-]$/u;

function startOf(line: PdfLine, body: number, margin: number): Block {
  const large = line.size > body * 1.12;
  const typed = typedBlock(line.text.replace(/\t/g, " "), 0);
  const strong = line.bold || large ? { strong: true as const } : {};
  if (large && line.size > body * 1.25 && typed.kind === "paragraph") return { ...typed, kind: "heading" };
  return { ...typed, depth: typed.kind === "item" ? depthOf(line, margin) : 0, ...strong };
}

/** Half an inch further in is a nested list. */
function depthOf(line: PdfLine, margin: number): number {
  return Math.max(0, Math.min(3, Math.round((line.x - margin - 18) / 36)));
}

/** Whether a line goes on with the paragraph of the line before it. */
function runsOn(before: PdfLine, line: PdfLine, pitch: number, last: Block): boolean {
  if (last.kind === "heading" && line.size < before.size * 0.95) return false;
  if (Math.abs(line.size - before.size) > 0.15 * before.size || line.bold !== before.bold) {
    if (!(before.bold && !line.bold && fills(before, line))) return false;
  }
  if (typedBlock(line.text, 0).kind === "item" && !/^[a-z]/.test(line.text)) return false;
  if (/^(?:\(?[a-z]|[ivx]{2,4})[.)]\s/.test(line.text)) return false;
  const moved = line.page !== before.page || line.y > before.y;
  const open = !/[.!?:;…]["'”’)]*$/.test(before.text);
  if (moved) return open && (fills(before, line) || /^[a-z(]/.test(line.text));
  if (before.y - line.y > 1.45 * Math.max(pitch, before.size)) return false;
  if (/^[a-z]/.test(line.text) && open) return true;
  return fills(before, line);
}

/** Whether the first word of the next line would not have fitted any more: then the break was made by the page. */
function fills(before: PdfLine, line: PdfLine): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = (line.end - line.x) / Math.max(1, line.text.length);
  return before.end + (word + 1) * letter > before.edge - 2;
}

function commonSize(lines: readonly PdfLine[]): number {
  return most(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]));
}

function commonPitch(lines: readonly PdfLine[]): number {
  return most(
    lines.slice(1).flatMap((line, i): [number, number][] => {
      const before = lines[i];
      const pitch = before && before.page === line.page ? Math.round((before.y - line.y) * 2) / 2 : 0;
      return pitch > 0 && pitch < 40 ? [[pitch, 1]] : [];
    }),
  );
}

/** The outermost left edge that more than a few lines start at. */
function commonMargin(lines: readonly PdfLine[]): number {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x / 2) * 2, (starts.get(Math.round(x / 2) * 2) ?? 0) + 1);
  const common = [...starts].filter(([, count]) => count >= 0.04 * lines.length).map(([x]) => x);
  return Math.min(...common, ...lines.map((line) => line.x).slice(0, common.length ? 0 : undefined));
}

function most(values: readonly (readonly [number, number])[]): number {
  const counts = new Map<number, number>();
  for (const [value, weight] of values) counts.set(value, (counts.get(value) ?? 0) + weight);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
