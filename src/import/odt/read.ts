import type { Block } from "../../core/policy/import/block.ts";
import { type Cell, tableBlocks } from "../../core/policy/import/table.ts";
import { ImportError } from "../import-error.ts";
import { unzip } from "../unzip.ts";
import {
  child,
  children,
  type Document,
  descendants,
  type Element,
  isElement,
  type Node,
  parseXml,
} from "../xml.ts";
import { type Lists, readLists } from "./lists.ts";

interface Context {
  readonly lists: Lists;
  /** Names of paragraph and text styles that print bold. */
  readonly bold: ReadonlySet<string>;
}

const WANTED = new Set(["content.xml", "styles.xml", "META-INF/manifest.xml"]);

/** An OpenDocument text, as LibreOffice and Google Docs write it. @throws ImportError */
export function readOdt(bytes: Uint8Array): Block[] {
  const parts = unzip(bytes, (name) => WANTED.has(name));
  const manifest = parseXml(parts["META-INF/manifest.xml"]);
  if (descendants(manifest, "manifest:encryption-data").length > 0) throw new ImportError("password");
  const content = parseXml(parts["content.xml"]);
  const roots = [parseXml(parts["styles.xml"]), content];
  const [body] = descendants(content, "office:text");
  if (!body) throw new ImportError("damaged");
  return blocksOf(body, { lists: readLists(roots), bold: boldStyles(roots) });
}

function boldStyles(roots: readonly Document[]): ReadonlySet<string> {
  const bold = new Set<string>();
  for (const style of roots.flatMap((root) => descendants(root, "style:style"))) {
    const text = child(style, "style:text-properties")?.attribs ?? {};
    const weight = text["fo:font-weight"];
    const parent = bold.has(style.attribs["style:parent-style-name"] ?? "") && weight === undefined;
    const underlined = (text["style:text-underline-style"] ?? "none") !== "none";
    if (weight === "bold" || Number(weight) >= 600 || underlined || parent)
      bold.add(style.attribs["style:name"] ?? "");
  }
  return bold;
}

/** What is printed elsewhere or not at all. */
const SKIPPED = new Set([
  "text:tracked-changes",
  "text:table-of-content",
  "text:note",
  "office:annotation",
  "text:sequence-decls",
]);

function blocksOf(parent: Element, context: Context): Block[] {
  return children(parent).flatMap((element) => {
    if (SKIPPED.has(element.name)) return [];
    if (element.name === "text:h") return [headingOf(element, context)];
    if (element.name === "text:p") return [paragraphOf(element, context), ...framesOf(element, context)];
    if (element.name === "text:list")
      return listBlocks(element, element.attribs["text:style-name"] ?? "", 0, context);
    if (element.name === "table:table") return tableBlocks(rowsOf(element, context));
    return blocksOf(element, context);
  });
}

function headingOf(element: Element, { lists }: Context): Block {
  const depth = Number(element.attribs["text:outline-level"] ?? 1) - 1;
  const numbered = element.attribs["text:is-list-header"] !== "true";
  return { kind: "heading", text: textOf(element), label: numbered ? lists.heading(depth) : "", depth };
}

function paragraphOf(element: Element, { bold }: Context): Block {
  const all = bold.has(element.attribs["text:style-name"] ?? "");
  const strong = all || spansAreBold(element, bold);
  const text = textOf(element);
  return { kind: "paragraph", text, label: "", depth: 0, ...(strong ? { strong } : {}) };
}

function spansAreBold(element: Element, bold: ReadonlySet<string>): boolean {
  const filled = element.children.filter((node) => /[\p{L}\p{N}]/u.test(textOf(node)));
  return (
    filled.length > 0 &&
    filled.every(
      (node) =>
        isElement(node) && node.name === "text:span" && bold.has(node.attribs["text:style-name"] ?? ""),
    )
  );
}

function listBlocks(list: Element, style: string, level: number, context: Context): Block[] {
  return children(list).flatMap((item) => {
    let first = item.name === "text:list-item";
    return children(item).flatMap((element): Block[] => {
      if (element.name === "text:list") {
        first = false;
        return listBlocks(element, element.attribs["text:style-name"] ?? style, level + 1, context);
      }
      if (element.name !== "text:p" && element.name !== "text:h") return blocksOf(element, context);
      const block = element.name === "text:h" ? headingOf(element, context) : paragraphOf(element, context);
      if (!first) return [block];
      first = false;
      const label = context.lists.label(style, level, rootList(list)) || block.label;
      return [{ ...block, kind: block.kind === "heading" ? "heading" : "item", label, depth: level }];
    });
  });
}

/** Nested lists count with the list around them. */
function rootList(list: Element): Element {
  let root = list;
  for (let up = list.parent; up && "attribs" in up; up = up.parent) if (up.name === "text:list") root = up;
  return root;
}

function rowsOf(table: Element, context: Context): Cell[][] {
  return children(table)
    .flatMap((part) => (part.name === "table:table-row" ? [part] : children(part, "table:table-row")))
    .map((row) => children(row, "table:table-cell").map((cell) => blocksOf(cell, context)));
}

/** Text boxes stand inside paragraphs. */
function framesOf(element: Element, context: Context): Block[] {
  return descendants(element, "draw:text-box").flatMap((box) => blocksOf(box, context));
}

function textOf(node: Node): string {
  if (node.type === "text") return node.data;
  if (!isElement(node) || SKIPPED.has(node.name) || node.name === "draw:frame") return "";
  if (node.name === "text:tab") return "\t";
  if (node.name === "text:line-break") return "\n";
  if (node.name === "text:s") return " ";
  return node.children.map(textOf).join("");
}
