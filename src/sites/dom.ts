import type { Attachment } from "../core/draft.ts";
import type { Composer, SiteAdapter } from "./site.ts";

/** What adapters share: small, bounded looks at the page. */

export function isDisabled(el: Element): boolean {
  return el.matches(":disabled, [aria-disabled=true]");
}

/** Whether the element takes part in the page (not `display: none`, not detached). */
export function isShown(el: Element): boolean {
  return el.isConnected && el.getClientRects().length > 0;
}

export function shown(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

/** Visible text with its white space folded, at most `max` UTF-16 units. */
export function textOf(el: Element | null | undefined, max = 2000): string {
  if (el == null) return "";
  return (el.textContent ?? "").replace(/\s+/gu, " ").trim().slice(0, max);
}

/** Whether `a` stands before `b` in the document. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The nearest ancestor (or the element) for which the test holds, at most `steps` up. */
export function climb(from: Element, steps: number, test: (el: Element) => boolean): Element | null {
  let el: Element | null = from;
  for (let i = 0; el !== null && i <= steps; i++, el = el.parentElement) if (test(el)) return el;
  return null;
}

/** The editable element that a node of its inside belongs to. */
export function editableOf(el: Element): HTMLElement | null {
  if (el instanceof HTMLTextAreaElement) return el;
  return el.closest<HTMLElement>("[contenteditable]:not([contenteditable=false])");
}

/** Enter with Ctrl or Cmd, and nothing that an input method is still working on. */
export function isModifiedEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** Enter by itself. */
export function isBareEnter(event: KeyboardEvent): boolean {
  return isEnter(event) && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
}

/** keyCode 229: the key went to an input method; browsers differ in setting `isComposing` for its last key. */
function isEnter(event: KeyboardEvent): boolean {
  return event.key === "Enter" && !event.isComposing && event.keyCode !== 229;
}

/** What a control calls itself: its accessible label, else its text. */
export function labelOf(control: Element): string {
  return control.getAttribute("aria-label") ?? textOf(control, 80);
}

/** What a box says of itself, never what is written in it. */
export function hintsOf(editor: Element): string[] {
  const inner = editor.querySelector(":scope > [data-placeholder]")?.getAttribute("data-placeholder");
  const own = ["aria-label", "aria-placeholder", "placeholder"].map((name) => editor.getAttribute(name));
  return [...own, inner].filter((hint): hint is string => hint != null && hint !== "");
}

/** The composers of these editables, each root once, the last in the document (the topmost dialog's) first. */
export function composersOf(editables: Iterable<Element>, find: SiteAdapter["find"]): Composer[] {
  const byRoot = new Map<Element, Composer>();
  for (const editable of editables) {
    const composer = find(editable);
    if (composer !== null && composer !== "unknown" && !byRoot.has(composer.root))
      byRoot.set(composer.root, composer);
  }
  return [...byRoot.values()].reverse();
}

/** One attachment of a kind for each element. */
export function attached(elements: Iterable<Element>, kind: Attachment["kind"]): Attachment[] {
  return [...elements].map(() => ({ kind }));
}
