import { Parser } from "htmlparser2";
import { readLists } from "./lists.ts";
import { type ParagraphStyle, readStyles } from "./styles.ts";

/** What Word prints or knows beside a paragraph's own words, written into them between these two signs. */
export const OPEN = "\uE000";
export const CLOSE = "\uE001";

interface Paragraph {
  style: string | undefined;
  numId: string | undefined;
  level: number | undefined;
  outline: number | undefined;
}

/**
 * mammoth reads a document's words but neither its automatic numbers nor what its styles say. Both are worked out here
 * and put at the start of each paragraph, as "kind|depth|bold|label" between OPEN and CLOSE.
 */
export function withPrinted(
  xml: string,
  stylesPart: Uint8Array | undefined,
  numberingPart: Uint8Array | undefined,
) {
  const styles = readStyles(stylesPart);
  const lists = readLists(numberingPart);
  const out: string[] = [];
  let copied = 0;
  let open: Paragraph | undefined;
  let inside = false;
  let change = 0;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (name === "w:pPr") {
          inside = true;
          open = { style: undefined, numId: undefined, level: undefined, outline: undefined };
        } else if (name === "w:pPrChange") change += 1;
        else if (inside && open && change === 0) note(open, name, attribs["w:val"]);
      },
      onclosetag(name) {
        if (name === "w:pPrChange") change -= 1;
        if (name !== "w:pPr" || change > 0 || !open) return;
        inside = false;
        const end = parser.endIndex + 1;
        const mark = printed(open, styles(open.style), lists);
        if (mark) {
          out.push(
            xml.slice(copied, end),
            `<w:r><w:t xml:space="preserve">${OPEN}${mark}${CLOSE}</w:t></w:r>`,
          );
          copied = end;
        }
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  out.push(xml.slice(copied));
  return out.join("");
}

function note(paragraph: Paragraph, name: string, value: string | undefined): void {
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:numId") paragraph.numId = value;
  else if (name === "w:ilvl") paragraph.level = Number(value);
  else if (name === "w:outlineLvl") paragraph.outline = Number(value);
}

function printed(own: Paragraph, style: ParagraphStyle, lists: ReturnType<typeof readLists>): string {
  const ofStyle = own.style ? lists.ofStyle(own.style) : undefined;
  const numId = own.numId ?? style.numId ?? ofStyle?.numId ?? "0";
  const level = own.level ?? (own.numId ? 0 : (style.level ?? ofStyle?.level ?? 0));
  const label = numId === "0" ? "" : lists.label(numId, level);
  const outline = own.outline !== undefined && own.outline < 9 ? own.outline : undefined;
  const heading = outline ?? style.heading;
  const kind = heading !== undefined ? "heading" : numId !== "0" ? "item" : "paragraph";
  if (kind === "paragraph" && !style.bold) return "";
  const escaped = label.replace(/[<>&|]/g, "");
  return `${kind}|${heading ?? level}|${style.bold ? 1 : 0}|${escaped}`;
}
