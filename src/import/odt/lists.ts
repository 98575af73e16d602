import { ListCounter, type NumberLevel } from "../numbering.ts";
import { children, type Document, descendants, type Element } from "../xml.ts";

/** Counts the lists and numbered headings of one OpenDocument text. */
export interface Lists {
  /** The label of the next item of a list; lists of one style go on counting where the document says so. */
  label(style: string, level: number, list: Element): string;
  heading(level: number): string;
}

const FORMATS: Readonly<Record<string, NumberLevel["format"]>> = {
  "1": "decimal",
  a: "letter",
  A: "LETTER",
  i: "roman",
  I: "ROMAN",
};

export function readLists(roots: readonly Document[]): Lists {
  const styles = new Map<string, NumberLevel[]>();
  for (const root of roots) {
    for (const style of descendants(root, "text:list-style"))
      styles.set(style.attribs["style:name"] ?? "", children(style).map(readLevel));
  }
  const outline = roots
    .flatMap((root) => descendants(root, "text:outline-style"))
    .flatMap((style) => children(style, "text:outline-level-style").map(readLevel));
  const counters = new Map<Element | string, ListCounter>();
  const headings = new ListCounter();
  const counterOf = (style: string, list: Element) => {
    const goesOn = list.attribs["text:continue-numbering"] === "true" || list.attribs["text:continue-list"];
    const known = counters.get(list) ?? (goesOn ? counters.get(style) : undefined) ?? new ListCounter();
    counters.set(list, known);
    counters.set(style, known);
    return known;
  };
  return {
    label: (style, level, list) => counterOf(style, list).next(styles.get(style) ?? [], level),
    heading: (level) => headings.next(outline, level),
  };
}

/** The pattern is made from how many levels are shown: "1.2" shows two. */
function readLevel(level: Element): NumberLevel {
  const at = Number(level.attribs["text:level"] ?? 1);
  const shown = Number(level.attribs["text:display-levels"] ?? 1);
  const format = FORMATS[level.attribs["style:num-format"] ?? ""] ?? "bullet";
  const numbers = Array.from({ length: shown }, (_, i) => `%${at - shown + i + 1}`);
  const listFormat = level.attribs["style:num-list-format"]?.replace(/%(\d)%/g, "%$1");
  return {
    start: Number(level.attribs["text:start-value"] ?? 1),
    format,
    pattern:
      listFormat ??
      (level.attribs["style:num-prefix"] ?? "") +
        numbers.join(".") +
        (level.attribs["style:num-suffix"] ?? ""),
  };
}
