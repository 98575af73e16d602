import { parseDocument } from "htmlparser2";
import type { Block } from "../core/policy/import/block.ts";
import { type Cell, tableBlocks } from "../core/policy/import/table.ts";
import { formatted, type NumberLevel } from "./numbering.ts";
import { children, descendants, type Element, isElement, type Node } from "./xml.ts";

const SKIPPED = new Set([
  "script",
  "style",
  "head",
  "nav",
  "footer",
  "noscript",
  "template",
  "form",
  "svg",
  "select",
  "button",
]);
const INLINE = new Set(
  "a abbr b bdi cite code em font i ins kbd label mark o:p q s small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
const STRONG = new Set(["b", "strong", "u"]);

/** A web page, or what Word and Google Docs save as one. */
export function readHtml(html: string): Block[] {
  const root = parseDocument(html);
  const main = descendants(root, "main")[0] ?? descendants(root, "body")[0];
  return flow((main ?? root).children, 0);
}

/** Blocks of a run of nodes; words between block elements make paragraphs of their own. */
function flow(nodes: readonly Node[], depth: number): Block[] {
  const out: Block[] = [];
  let inline: Node[] = [];
  const flush = () => {
    out.push(...paragraphs(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (node.type === "text" || (isElement(node) && isInline(node))) {
      inline.push(node);
      continue;
    }
    if (!isElement(node)) continue;
    flush();
    out.push(...blocksOf(node, depth));
  }
  flush();
  return out;
}

/** An inline element may still hold blocks: some converters wrap whole pages in one span. */
function isInline(node: Element): boolean {
  if (node.name === "br" || node.name === "img") return true;
  return INLINE.has(node.name) && children(node).every(isInline);
}

function blocksOf(element: Element, depth: number): Block[] {
  const { name } = element;
  if (SKIPPED.has(name)) return [];
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return [{ kind: "heading", text: textOf(element), label: "", depth: Number(heading[1]) - 1 }];
  if (name === "ol" || name === "ul") return listBlocks(element, depth);
  if (name === "table") return tableBlocks(rowsOf(element));
  return flow(element.children, depth);
}

/** A paragraph for each line between line breaks. */
function paragraphs(nodes: readonly Node[]): Block[] {
  const text = nodes.map(textOf).join("");
  const strong = isStrong(nodes);
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line, label: "", depth: 0, ...(strong ? { strong } : {}) }));
}

function isStrong(nodes: readonly Node[]): boolean {
  const filled = nodes.filter((node) => textOf(node).trim() !== "");
  return (
    filled.length > 0 &&
    filled.every(
      (node) => isElement(node) && (STRONG.has(node.name) || isBoldStyle(node) || isStrong(node.children)),
    )
  );
}

function isBoldStyle(element: Element): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.attribs.style ?? "");
}

const TYPES: Readonly<Record<string, NumberLevel["format"]>> = {
  a: "letter",
  A: "LETTER",
  i: "roman",
  I: "ROMAN",
};

function listBlocks(list: Element, depth: number): Block[] {
  const ordered = list.name === "ol";
  const css = /list-style-type\s*:\s*([a-z-]+)/i.exec(list.attribs.style ?? "")?.[1] ?? "";
  const type =
    TYPES[list.attribs.type ?? ""] ??
    (css.includes("alpha") ? "letter" : css.includes("roman") ? "roman" : "decimal");
  let number = Number(list.attribs.start ?? 1);
  return children(list).flatMap((item) => {
    if (item.name !== "li") return blocksOf(item, depth + 1);
    number = Number(item.attribs.value ?? number);
    const label = ordered ? formatted(number, type) : "";
    number += 1;
    const [first, ...rest] = flow(item.children, depth + 1);
    if (!first) return [];
    return [
      { ...first, kind: first.kind === "heading" ? "heading" : "item", label: label || first.label, depth },
      ...rest,
    ];
  });
}

function rowsOf(table: Element): Cell[][] {
  return children(table)
    .flatMap((part) => (part.name === "tr" ? [part] : children(part, "tr")))
    .map((row) =>
      children(row)
        .filter((cell) => cell.name === "td" || cell.name === "th")
        .map((cell) => flow(cell.children, 0)),
    );
}

function textOf(node: Node): string {
  if (node.type === "text") return node.data.replace(/\s+/g, " ");
  if (!isElement(node) || SKIPPED.has(node.name)) return "";
  if (node.name === "br") return "\n";
  return node.children.map(textOf).join("");
}
