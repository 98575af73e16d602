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
