/** A place in the DOM that can bound a Range: in a text node, or before, after or inside an element. */
export interface Position {
  readonly node: Node;
  /** UTF-16 offset in a text node; for elements 0 = before it (inside, where it is an empty block), 1 = after it. */
  readonly offset: number;
}

/** A stretch of the text that stands in one node: a text node, an image with its `alt`, or (length 0) a blank line. */
export interface Segment {
  readonly node: Node;
  /** UTF-16 offset in the node's own text where the stretch starts; 0 for elements. */
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** The exact text of an editable element, with the way back to its DOM. A snapshot: read again after any input. */
export interface ReadText {
  /** Lines joined by "\n"; emoji images as their characters; zero-width fillers dropped; no-break space as space. */
  readonly text: string;
  /** In order of `textStart`. */
  readonly segments: readonly Segment[];
  /** The DOM ranges of [start, end), UTF-16 units of `text`, one a line; none where the text has no nodes (textarea). */
  rangeOf(start: number, end: number): Range[];
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TR UL".split(
    " ",
  ),
);
/** Never text of the person: Quill's paste target and list bullets, ProseMirror's helper image. */
const SKIPPED = ".ql-clipboard, .ql-ui, .ProseMirror-separator, script, style";
/** Zero-width characters that editors put in as fillers. ZWJ (U+200D) stays: it joins emoji. */
const FILLERS = /[\u200B\u200C\u2060\uFEFF]+/gu;
/** Bounds on hostile or broken pages; a real post is far below both. */
const MAX_NODES = 100_000;
const MAX_TEXT = 200_000;
const NOT_COUNTED = -1;
/** Longer alternative texts describe pictures; shorter ones are emoji. */
const MAX_EMOJI = 16;

/** Reads the text of an editable element in one walk over its nodes, without asking for layout. */
export function readText(root: Element): ReadText {
  const walk = new Walk(root);
  walk.run();
  return snapshot(walk.text, walk.segments);
}

/** Text and segments as `ReadText`. */
export function snapshot(text: string, segments: readonly Segment[]): ReadText {
  return { text, segments, rangeOf: (start, end) => rangesOf(segments, start, end) };
}

/** The place in the DOM of an offset in the text; `after` prefers the end of what stands before it. */
export function positionAt(segments: readonly Segment[], offset: number, after: boolean): Position | null {
  const index = lastAtOrBefore(segments, offset);
  let segment = segments[index];
  if (segment === undefined) return null;
  const before = segments[index - 1];
  if (after && before !== undefined && segment.textStart === offset && endOf(before) === offset)
    segment = before;
  if (offset > endOf(segment)) return null;
  const inside = offset - segment.textStart;
  if (segment.node.nodeType === 3) return { node: segment.node, offset: segment.nodeStart + inside };
  return { node: segment.node, offset: inside > 0 ? 1 : 0 };
}

/** Starts or ends a range at a position. */
export function bound(range: Range, side: "start" | "end", { node, offset }: Position): void {
  const parent = node.parentNode;
  const empty = node.nodeName !== "IMG" && node.nodeName !== "BR";
  if (node.nodeType === 3 || (empty && offset === 0) || parent === null) {
    side === "start" ? range.setStart(node, offset) : range.setEnd(node, offset);
  } else if (offset === 0) side === "start" ? range.setStartBefore(node) : range.setEndBefore(node);
  else side === "start" ? range.setStartAfter(node) : range.setEndAfter(node);
}

function rangesOf(segments: readonly Segment[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let open: { range: Range; end: number } | null = null;
  for (let i = lastAtOrBefore(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.textStart >= end) break;
    const from = Math.max(start, segment.textStart);
    const to = Math.min(end, endOf(segment));
    if (from >= to || !segment.node.isConnected) continue;
    if (open === null || open.end !== from) {
      open = { range: segment.node.ownerDocument?.createRange() ?? new Range(), end: to };
      bound(open.range, "start", within(segment, from));
      ranges.push(open.range);
    }
    bound(open.range, "end", within(segment, to));
    open.end = to;
  }
  return ranges;
}

function within(segment: Segment, offset: number): Position {
  const inside = offset - segment.textStart;
  const text = segment.node.nodeType === 3;
  return { node: segment.node, offset: text ? segment.nodeStart + inside : inside > 0 ? 1 : 0 };
}

const endOf = (segment: Segment) => segment.textStart + segment.length;

/** Index of the last segment that starts at or before an offset; 0 where none does. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((segments[mid]?.textStart ?? 0) <= offset) low = mid;
    else high = mid - 1;
  }
  return low;
}

/** One depth-first walk. A block is a line of its own; a line break counts when something follows it in its block. */
class Walk {
  readonly segments: Segment[] = [];
  text = "";
  private lines = 0;
  private lineOpen = false;
  private pendingBreak = false;
  /** For each block that the walk is in: how many lines there were when it began. */
  private readonly entered: number[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private readonly root: Element;

  constructor(root: Element) {
    this.root = root;
  }

  run(): void {
    let node: Node | null = this.root.firstChild;
    for (let seen = 0; node !== null && seen < MAX_NODES && this.length < MAX_TEXT; seen++) {
      const child: Node | null = this.enter(node) ? node.firstChild : null;
      node = child ?? this.next(node);
    }
    this.text = this.parts.join("");
  }

  /** The node after this one and all that is in it, leaving the blocks that end between. */
  private next(from: Node): Node | null {
    let node: Node | null = from;
    while (node !== null && node !== this.root) {
      if (isBlock(node)) this.leave(node);
      if (node.nextSibling !== null) return node.nextSibling;
      node = node.parentNode;
    }
    return null;
  }

  /** Takes a node in; whether its children are to be walked. */
  private enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.addText(node as Text);
      return false;
    }
    if (!(node instanceof Element)) return false;
    const skipped = node.matches(SKIPPED);
    if (isBlock(node)) {
      this.endLine();
      this.entered.push(skipped ? NOT_COUNTED : this.lines);
    } else if (skipped) return false;
    else if (node.nodeName === "BR") this.addBreak(node);
    else if (node.nodeName === "IMG") this.addImage(node);
    return !skipped;
  }

  private leave(block: Node): void {
    if (this.entered.pop() === this.lines) {
      this.openLine();
      this.mark(block, 0, 0);
    }
    this.endLine();
  }

  private addText(node: Text): void {
    const value = node.data;
    if (value === "") return;
    let from = 0;
    for (const match of value.matchAll(FILLERS)) {
      this.addRun(node, from, value.slice(from, match.index));
      from = match.index + match[0].length;
    }
    this.addRun(node, from, value.slice(from));
    // A line that holds nothing but fillers is a blank line.
    if (!this.lineOpen) {
      this.openLine();
      this.mark(node, value.length, 0);
    }
  }

  private addRun(node: Node, nodeStart: number, value: string): void {
    if (value === "") return;
    this.openLine();
    this.mark(node, nodeStart, value.length);
    this.push(value.replaceAll("\u00A0", " "));
  }

  private addImage(node: Element): void {
    const alt = node.getAttribute("alt") ?? "";
    if (alt !== "" && alt.length <= MAX_EMOJI) this.addRun(node, 0, alt);
  }

  private addBreak(node: Element): void {
    const blank = this.pendingBreak || !this.lineOpen;
    this.openLine();
    if (blank) this.mark(node, 0, 0);
    this.pendingBreak = true;
  }

  private openLine(): void {
    if (this.pendingBreak) this.push("\n");
    this.pendingBreak = false;
    if (this.lineOpen) return;
    this.lineOpen = true;
    if (this.lines > 0) this.push("\n");
    this.lines++;
  }

  private endLine(): void {
    this.lineOpen = false;
    this.pendingBreak = false;
  }

  private mark(node: Node, nodeStart: number, length: number): void {
    this.segments.push({ node, nodeStart, textStart: this.length, length });
  }

  private push(value: string): void {
    this.parts.push(value);
    this.length += value.length;
  }
}

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}
