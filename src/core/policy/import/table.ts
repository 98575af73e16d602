import type { Block } from "./block.ts";

/**
 * One row of a table. A cell that holds a list or several paragraphs keeps them, under its row's first cell as a
 * heading; otherwise the cells are joined to one paragraph, a leading number kept apart as its label.
 */
export function rowText(cells: readonly (readonly Block[])[]): Block[] {
  const filled = cells
    .map((cell) => cell.filter((block) => /[\p{L}\p{N}]/u.test(block.text)))
    .filter((cell) => cell.length > 0);
  const [first, ...rest] = filled;
  if (!first) return [];
  if (rest.length === 0) return [...first];
  const rich = rest.some((cell) => cell.length > 1);
  const title = first.map((block) => block.text).join(" ");
  if (rich && title.length <= 90)
    return [{ kind: "heading", text: title, label: first[0]?.label ?? "", depth: 3 }, ...rest.flat()];
  const text = filled
    .flat()
    .map((block) => (block.label ? `${block.label} ${block.text}` : block.text))
    .join(" – ");
  const number = /^\(?([A-Z]?\d{1,2}(?:\.\d{1,2}){0,3}|[a-z])[.)]?\s+–\s+/.exec(text);
  if (number) return [{ kind: "item", text: text.slice(number[0].length), label: number[1] ?? "", depth: 0 }];
  return [{ kind: "paragraph", text, label: "", depth: 0 }];
}
