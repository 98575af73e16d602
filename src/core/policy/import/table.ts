import type { Block } from "./block.ts";

/** The blocks of one cell. */
export type Cell = readonly Block[];

const LONGEST_HEAD = 90;

/**
 * A table in reading order. One of a single column is a frame around prose; lists side by side under short heads
 * ("Do", "Don't") are read head by head; every other table row by row.
 */
export function tableBlocks(table: readonly (readonly Cell[])[]): Block[] {
  const rows = table
    .map((cells) => cells.map(filled))
    .filter((cells) => cells.some((cell) => cell.length > 0));
  if (rows.every((cells) => cells.length < 2)) return rows.flat(2);
  return sideBySide(rows) ?? rows.flatMap(rowBlocks);
}

function filled(cell: Cell): Cell {
  return cell.filter((block) => /[\p{L}\p{N}]/u.test(block.text));
}

/** Columns with a head each, where the cells below hold lists; undefined for any other table. */
function sideBySide(rows: readonly (readonly Cell[])[]): Block[] | undefined {
  const [heads = [], ...body] = rows;
  const titled =
    heads.length > 1 && heads.every((cell) => cell.length === 1 && textOf(cell).length <= LONGEST_HEAD);
  const lists = body.some((cells) => cells.filter((cell) => cell.some(isItem)).length > 1);
  if (!titled || !lists || body.some((cells) => cells.length !== heads.length)) return undefined;
  return heads.flatMap((head, column) => [
    { kind: "heading" as const, text: textOf(head), label: "", depth: 3 },
    ...body.flatMap((cells) => cells[column] ?? []),
  ]);
}

function isItem(block: Block): boolean {
  return block.kind === "item";
}

/**
 * One row. A cell that holds a list or several paragraphs keeps them, under the first cell as a heading; otherwise the
 * cells are joined to one paragraph, a leading number kept apart as its label.
 */
function rowBlocks(cells: readonly Cell[]): Block[] {
  const [first, ...rest] = cells.filter((cell) => cell.length > 0);
  if (!first) return [];
  if (rest.length === 0) return [...first];
  if (rest.some((cell) => cell.length > 1) && textOf(first).length <= LONGEST_HEAD)
    return [{ kind: "heading", text: textOf(first), label: first[0]?.label ?? "", depth: 3 }, ...rest.flat()];
  const text = [first, ...rest]
    .flat()
    .map((block) => (block.label ? `${block.label} ${block.text}` : block.text))
    .join(" – ");
  const number = /^\(?([A-Z]?\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])[.)]?\s+–\s+/.exec(text);
  if (number) return [{ kind: "item", text: text.slice(number[0].length), label: number[1] ?? "", depth: 0 }];
  return [{ kind: "paragraph", text, label: "", depth: 0 }];
}

function textOf(cell: Cell): string {
  return cell.map((block) => block.text).join(" ");
}
