import { child, children, descendants, type Element, parseXml } from "../xml.ts";

/** What a paragraph style settles for us; undefined where it leaves it to the style it is based on. */
export interface ParagraphStyle {
  readonly heading: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly bold: boolean | undefined;
}

const PLAIN: ParagraphStyle = { heading: undefined, numId: undefined, level: undefined, bold: undefined };

/** The paragraph styles of a document by their id, each with what it inherits. */
export function readStyles(part: Uint8Array | undefined): (id: string | undefined) => ParagraphStyle {
  const styles = new Map<string, Element>();
  for (const style of descendants(parseXml(part), "w:style"))
    styles.set(style.attribs["w:styleId"] ?? "", style);
  const known = new Map<string, ParagraphStyle>();
  const resolve = (id: string, depth: number): ParagraphStyle => {
    const done = known.get(id);
    if (done) return done;
    const style = styles.get(id);
    if (!style || depth > 20) return PLAIN;
    const base = val(child(style, "w:basedOn"));
    const own = ownStyle(style);
    const under = base ? resolve(base, depth + 1) : PLAIN;
    const whole = {
      heading: own.heading ?? under.heading,
      numId: own.numId ?? under.numId,
      level: own.level ?? under.level,
      bold: own.bold ?? under.bold,
    };
    known.set(id, whole);
    return whole;
  };
  return (id) => (id === undefined ? PLAIN : resolve(id, 0));
}

function ownStyle(style: Element): ParagraphStyle {
  const paragraph = child(style, "w:pPr");
  const { numId, level } = numberingOf(paragraph);
  return { heading: headingLevel(style, paragraph), numId, level, bold: isOn(child(style, "w:rPr"), "w:b") };
}

/** The outline level, or the number in a name such as "heading 2"; "Title" counts as the first. */
function headingLevel(style: Element, paragraph: Element | undefined): number | undefined {
  const outline = val(child(paragraph, "w:outlineLvl"));
  if (outline !== undefined) return Number(outline) < 9 ? Number(outline) : undefined;
  const name = val(child(style, "w:name")) ?? "";
  const match = /^heading\s?(\d)/i.exec(name);
  if (match) return Number(match[1]) - 1;
  return /^title$/i.test(name) ? 0 : undefined;
}

/** The list a paragraph, or a style, puts itself into; "0" takes it out of every list. */
export function numberingOf(properties: Element | undefined): Pick<ParagraphStyle, "numId" | "level"> {
  const numbering = child(properties, "w:numPr");
  const level = val(child(numbering, "w:ilvl"));
  return {
    numId: val(child(numbering, "w:numId")),
    level: level === undefined ? undefined : Number(level),
  };
}

/** Whether a switch such as bold is set, set off, or not mentioned. */
export function isOn(properties: Element | undefined, name: string): boolean | undefined {
  const found = children(properties, name)[0];
  return found && !["0", "false", "none"].includes(val(found) ?? "");
}

export function val(element: Element | undefined): string | undefined {
  return element?.attribs["w:val"];
}
