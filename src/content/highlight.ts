import type { Advice } from "../core/advice.ts";
import { LEVELS, type Level } from "../core/concern.ts";
import { report } from "../platform/errors.ts";
import { type Reading, rangesOf } from "./draft/reading.ts";
import rules from "./highlights.css?inline";

/** Names that tell a page nothing; their rules are in highlights.css. */
const NAMES: Record<Level, string> = { hint: "mark-a", warn: "mark-b", stop: "mark-c" };
/** More marks than a person can look at; a bound for pasted books. */
const MOST = 500;

/** Open shadow roots do not see the rules of their document: theirs get the same sheet while marks stand in them. */
const lent = new Map<ShadowRoot, CSSStyleSheet>();

/** Marks the findings in the box. Nothing is written into the page's DOM; the marks are the browser's. */
export function highlight(reading: Reading, advice: readonly Advice[]): void {
  try {
    const ranges = LEVELS.map((level) => [level, rangesAt(level, reading, advice)] as const);
    for (const [level, found] of ranges) mark(level, found);
    const root = reading.composer.editor.getRootNode();
    if (root instanceof ShadowRoot && ranges.some(([, found]) => found.length > 0)) lend(root);
  } catch (error) {
    report("highlight", error); // A mark less is no reason to lose the rest.
  }
}

export function clearHighlights(): void {
  for (const name of Object.values(NAMES)) CSS.highlights?.delete(name);
  for (const [root, sheet] of lent) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  lent.clear();
}

function rangesAt(level: Level, reading: Reading, advice: readonly Advice[]): Range[] {
  return advice
    .filter((one) => one.level === level)
    .flatMap((one) => one.findings)
    .slice(0, MOST)
    .flatMap(({ start, end }) => rangesOf(reading, start, end));
}

function mark(level: Level, ranges: readonly Range[]): void {
  const name = NAMES[level];
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const marks = new Highlight(...ranges);
  marks.priority = LEVELS.indexOf(level);
  CSS.highlights.set(name, marks);
}

function lend(root: ShadowRoot): void {
  if (lent.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  lent.set(root, sheet);
}
