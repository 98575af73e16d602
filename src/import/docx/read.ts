import { strFromU8, strToU8, zipSync } from "fflate";
import type { Block } from "../../core/policy/import/block.ts";
import { type Cell, tableBlocks } from "../../core/policy/import/table.ts";
import { ImportError } from "../import-error.ts";
import { unzip } from "../unzip.ts";
import { CLOSE, OPEN, withPrinted } from "./printed.ts";

/** The parts of mammoth's document tree that matter here. */
interface Part {
  readonly type: string;
  readonly children?: readonly Part[];
  readonly value?: string;
  readonly isBold?: boolean;
  readonly isUnderline?: boolean;
}

const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;
const DOCUMENT = /^word\/document\d*\.xml$/;

/** A Word document: words by mammoth, automatic numbers and styles by us. mammoth sees only parts of checked size. */
export async function readDocx(bytes: Uint8Array): Promise<Block[]> {
  const parts: Record<string, Uint8Array> = { ...unzip(bytes, (name) => WANTED.test(name)) };
  for (const name of Object.keys(parts).filter((one) => DOCUMENT.test(one))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const marked = withPrinted(xml, parts["word/styles.xml"], parts["word/numbering.xml"]);
    parts[name] = strToU8(marked);
  }
  const { default: mammoth } = await import("mammoth");
  const packed = zipSync(parts, { level: 0 });
  let root: Part | undefined;
  await mammoth
    .convertToHtml(
      // Its Node build asks for `buffer`, its browser build for `arrayBuffer`.
      { buffer: packed, arrayBuffer: packed } as never,
      {
        transformDocument: (document: Part) => {
          root = document;
          return { ...document, children: [] };
        },
      },
    )
    .catch(() => {
      throw new ImportError("damaged");
    });
  return blocksOf(root?.children ?? []);
}

function blocksOf(parts: readonly Part[]): Block[] {
  return parts.flatMap((part) => {
    if (part.type === "paragraph") return paragraphBlocks(part);
    if (part.type === "table") return tableBlocks(rowsOf(part));
    return blocksOf(part.children ?? []);
  });
}

function paragraphBlocks(part: Part): Block[] {
  const whole = textOf(part);
  const end = whole.indexOf(CLOSE);
  const marked = whole.startsWith(OPEN) && end > 0;
  const [kind, depth, bold, label = ""] = marked ? whole.slice(1, end).split("|") : [];
  const text = marked ? whole.slice(end + 1) : whole;
  const strong = bold === "1" || isStrong(part);
  const block: Block = {
    kind: kind === "heading" || kind === "item" ? kind : "paragraph",
    text,
    label,
    depth: Number(depth ?? 0),
    ...(strong ? { strong } : {}),
  };
  // A line break inside a paragraph may stand for a new one: typed lists are often made so.
  const lines = block.kind === "heading" ? [text] : text.split("\n");
  return lines.map((line, i) => (i === 0 ? { ...block, text: line } : continued(block, line)));
}

function continued(block: Block, text: string): Block {
  return { kind: "paragraph", text, label: "", depth: 0, ...(block.strong ? { strong: true } : {}) };
}

function rowsOf(table: Part): Cell[][] {
  return (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => blocksOf(cell.children ?? [])),
  );
}

function textOf(part: Part): string {
  if (part.type === "text") return part.value ?? "";
  if (part.type === "tab") return "\t";
  if (part.type === "break") return "\n";
  if (part.type === "noteReference" || part.type === "commentReference") return "";
  return (part.children ?? []).map(textOf).join("");
}

/** Whether all of its words are bold or underlined. */
function isStrong(part: Part): boolean {
  const runs = runsOf(part).filter(
    (run) => /[\p{L}\p{N}]/u.test(textOf(run)) && !textOf(run).startsWith(OPEN),
  );
  return runs.length > 0 && runs.every((run) => run.isBold || run.isUnderline);
}

function runsOf(part: Part): Part[] {
  return part.type === "run" ? [part] : (part.children ?? []).flatMap(runsOf);
}
