import type { Page, Run } from "./pages.ts";

/** A printed line, in points from the bottom left of its page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Where its last letter ends. */
  readonly end: number;
  /** The right edge of its column. */
  readonly edge: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
}

/** The lines of a page in reading order, column by column. */
export function linesOf(page: Page, number: number): PdfLine[] {
  const rows = rowsOf(page.runs);
  const gutter = gutterOf(rows, page.width);
  if (gutter === undefined) return rows.flatMap((row) => toLine(row, number));
  const out: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const flush = () => {
    out.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const row of rows) {
    const across = row.some((run) => run.x < gutter - 4 && run.x + run.width > gutter + 4);
    if (across) {
      flush();
      out.push(...toLine(row, number));
      continue;
    }
    left.push(
      ...toLine(
        row.filter((run) => run.x < gutter),
        number,
      ),
    );
    right.push(
      ...toLine(
        row.filter((run) => run.x >= gutter),
        number,
      ),
    );
  }
  flush();
  return withEdges(out, gutter);
}

/** Runs on one base line, from the top of the page down, each from left to right. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].filter((run) => run.text.trim() !== "").sort((a, b) => b.y - a.y);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) < 0.45 * Math.max(4, Math.min(base.size, run.size)))
      row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/**
 * The middle of a blank stripe between two columns of prose: many rows have words on both sides of it, hardly any
 * words cross it. A table's stripe has little text at its left, so columns must both be wide.
 */
function gutterOf(rows: readonly Run[][], width: number): number | undefined {
  if (rows.length < 8) return undefined;
  for (let x = width * 0.42; x <= width * 0.58; x += 3) {
    const crossing = rows.filter((row) => row.some((run) => run.x < x - 1 && run.x + run.width > x + 1));
    const both = rows.filter((row) => wideAt(row, x, -1, width) && wideAt(row, x, 1, width));
    if (both.length >= 0.45 * rows.length && crossing.length <= 0.25 * rows.length) return x;
  }
  return undefined;
}

function wideAt(row: readonly Run[], x: number, side: -1 | 1, width: number): boolean {
  const there = row.filter((run) => (side < 0 ? run.x + run.width <= x + 1 : run.x >= x - 1));
  return there.reduce((sum, run) => sum + run.width, 0) > 0.18 * width;
}

/** A row as one line; a bullet far from what is before it starts a line of its own: lists side by side. */
function toLine(row: readonly Run[], page: number): PdfLine[] {
  const at = row.findIndex(
    (run, i) => i > 0 && BULLET.test(run.text.trim()) && gapBefore(row, i) > 2 * run.size,
  );
  if (at > 0) return [...oneLine(row.slice(0, at), page), ...toLine(row.slice(at), page)];
  return oneLine(row, page);
}

const BULLET = /^[•·‣▪▫◦●○■□➢➤▶✓✔❖\uF000-\uF0FF]$/u;

function gapBefore(row: readonly Run[], i: number): number {
  const before = row[i - 1];
  return before ? (row[i]?.x ?? 0) - before.x - before.width : 0;
}

function oneLine(row: readonly Run[], page: number): PdfLine[] {
  const first = row[0];
  const last = row.at(-1);
  if (!first || !last) return [];
  const size = Math.max(...row.map((run) => run.size));
  const letters = row.reduce((sum, run) => sum + run.text.trim().length, 0);
  const bold = row.filter((run) => run.bold).reduce((sum, run) => sum + run.text.trim().length, 0);
  const end = last.x + last.width;
  return [
    { text: joined(row), page, x: first.x, end, edge: 0, y: first.y, size, bold: bold > 0.9 * letters },
  ];
}

/** Words are told apart by the space between runs where the PDF has no space signs. */
function joined(row: readonly Run[]): string {
  return row
    .map((run, i) => {
      const before = row[i - 1];
      if (!before) return run.text;
      const gap = run.x - (before.x + before.width);
      if (gap > 2.2 * run.size) return `\t${run.text}`;
      return gap > 0.16 * run.size && !/\s$/.test(before.text) && !/^\s/.test(run.text)
        ? ` ${run.text}`
        : run.text;
    })
    .join("")
    .trim();
}

/** Gives each line the right edge of its column: the furthest end of the lines beside it. */
export function withEdges(lines: readonly PdfLine[], gutter?: number): PdfLine[] {
  const isLeft = (line: PdfLine) => gutter !== undefined && line.x < gutter && line.end < gutter + 4;
  const edgeOf = (some: readonly PdfLine[]) => Math.max(0, ...some.map((line) => line.end));
  const left = edgeOf(lines.filter(isLeft));
  const right = edgeOf(lines.filter((line) => !isLeft(line)));
  return lines.map((line) => (line.edge > 0 ? line : { ...line, edge: isLeft(line) ? left : right }));
}
