import { ListCounter, type NumberLevel } from "../numbering.ts";
import { child, children, descendants, type Element, parseXml } from "../xml.ts";
import { val } from "./styles.ts";

/** Counts the automatic lists of one Word document, paragraph by paragraph in reading order. */
export interface Lists {
  /** The label that Word prints before the next paragraph of this list and level; "" for bullets and no list. */
  label(numId: string, level: number): string;
  /** The list level that numbers all paragraphs of a style, where a list says so. */
  ofStyle(styleId: string): { readonly numId: string; readonly level: number } | undefined;
}

interface List {
  /** Lists of the same kind go on counting together. */
  readonly kind: string;
  readonly levels: readonly NumberLevel[];
  readonly restarts: ReadonlyMap<number, number | undefined>;
}

export function readLists(part: Uint8Array | undefined): Lists {
  const root = parseXml(part);
  const kinds = new Map(
    descendants(root, "w:abstractNum").map((kind) => [kind.attribs["w:abstractNumId"] ?? "", kind]),
  );
  const lists = new Map<string, List>();
  const styled = new Map<string, { numId: string; level: number }>();
  for (const num of descendants(root, "w:num")) {
    const numId = num.attribs["w:numId"] ?? "";
    const kind = val(child(num, "w:abstractNumId")) ?? "";
    const levels = children(kinds.get(kind), "w:lvl");
    lists.set(numId, { kind, levels: levels.map(readLevel), restarts: restartsOf(num) });
    levels.forEach((level, i) => {
      const style = val(child(level, "w:pStyle"));
      if (style && !styled.has(style)) styled.set(style, { numId, level: i });
    });
  }
  return { label: counting(lists), ofStyle: (id) => styled.get(id) };
}

function counting(lists: ReadonlyMap<string, List>): Lists["label"] {
  const counters = new Map<string, ListCounter>();
  const met = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    if (!list) return "";
    const counter = counters.get(list.kind) ?? new ListCounter();
    counters.set(list.kind, counter);
    if (!met.has(numId)) for (const [at, value] of list.restarts) counter.restart(at, value);
    met.add(numId);
    return counter.next(list.levels, level);
  };
}

function restartsOf(num: Element): ReadonlyMap<number, number | undefined> {
  return new Map(
    children(num, "w:lvlOverride").map((override) => {
      const start = val(child(override, "w:startOverride"));
      return [Number(override.attribs["w:ilvl"] ?? 0), start === undefined ? undefined : Number(start)];
    }),
  );
}

const FORMATS: Readonly<Record<string, NumberLevel["format"]>> = {
  lowerLetter: "letter",
  upperLetter: "LETTER",
  lowerRoman: "roman",
  upperRoman: "ROMAN",
  bullet: "bullet",
  none: "none",
};

function readLevel(level: Element): NumberLevel {
  return {
    start: Number(val(child(level, "w:start")) ?? 1),
    format: FORMATS[val(child(level, "w:numFmt")) ?? ""] ?? "decimal",
    pattern: val(child(level, "w:lvlText")) ?? "",
  };
}
