import type { Advice } from "../core/advice.ts";
import { LEVELS, type Level } from "../core/concern.ts";
import { report } from "../platform/errors.ts";
import { marksOf, pieces } from "../ui/marks.ts";
import { type Reading, rangesOf } from "./draft/reading.ts";
import rules from "./highlights.css?inline";

/** Names that tell a page nothing; their rules are in highlights.css. */
const NAMES: Record<Level, string> = { hint: "mark-a", warn: "mark-b", stop: "mark-c" };
/** More marks than a person can look at; a bound for pasted books. */
const MOST = 200;

/** Open shadow roots do not see the rules of their document: theirs get the same sheet while marks stand in them. */
const lent = new Map<ShadowRoot, CSSStyleSheet>();

/** Marks the findings in the box. Nothing is written into the page's DOM; the marks are the browser's. */
export function highlight(reading: Reading, advice: readonly Advice[]): void {
  try {
    const marked = pieces(reading.draft.text, marksOf(advice).slice(0, MOST));
    for (const level of LEVELS) {
      const own = marked.filter((piece) => piece.level === level);
      mark(
        level,
        own.flatMap(({ start, words }) => rangesOf(reading, start, start + words.length)),
      );
    }
    const root = reading.composer.editor.getRootNode();
    if (root instanceof ShadowRoot) lend(root);
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

function mark(level: Level, ranges: readonly Range[]): void {
  const name = NAMES[level];
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  CSS.highlights.set(name, new Highlight(...ranges));
}

function lend(root: ShadowRoot): void {
  if (lent.has(root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  lent.set(root, sheet);
}
