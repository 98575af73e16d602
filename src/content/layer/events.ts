/**
 * Sites close or refocus their own dialogs when they see focus or presses outside of them. Nothing that happens in our
 * layer reaches the page: each event is stopped before anybody sees it. Clicks are sent again inside the shadow root,
 * where the page cannot look; keys go to `onKey`, because Firefox does not deliver keys that a script sends.
 */
const FOCUS = ["focus", "blur", "focusin", "focusout"];
const STOPPED = [
  ..."pointerdown pointerup mousedown mouseup dblclick contextmenu touchstart touchend keyup keypress".split(
    " ",
  ),
  ..."beforeinput input change paste copy cut".split(" "),
];

export function shieldEvents(
  host: HTMLElement,
  root: ShadowRoot,
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const stop = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  const stopFocus = (event: Event) => {
    const other = (event as FocusEvent).relatedTarget;
    if (event.target === host || other === host) event.stopImmediatePropagation();
  };
  const key = (event: KeyboardEvent) => {
    stop(event);
    if (event.target === host && event.isTrusted) onKey(event);
  };
  const click = (event: MouseEvent) => {
    stop(event);
    if (event.target === host && event.isTrusted) sendInside(root, event);
  };
  const press = (event: MouseEvent) => {
    if (event.target === host && innerTarget(root, event).closest("button")) event.preventDefault();
  };
  for (const type of FOCUS) window.addEventListener(type, stopFocus, options);
  // A press on a button of ours leaves focus and selection in the box, where the caret is to be found again.
  window.addEventListener("mousedown", press, options);
  for (const type of STOPPED) window.addEventListener(type, stop, { ...options, passive: true });
  window.addEventListener("keydown", key, options);
  window.addEventListener("click", click, options);
}

/** As a click that never leaves the shadow root. */
function sendInside(root: ShadowRoot, event: MouseEvent): void {
  const { clientX, clientY, detail } = event;
  const init = { bubbles: true, cancelable: true, composed: false, clientX, clientY, detail };
  if (!innerTarget(root, event).dispatchEvent(new MouseEvent("click", init))) event.preventDefault();
}

/** By the pointer; for a click that a key made (`detail` 0), where the focus is. */
function innerTarget(root: ShadowRoot, { type, clientX, clientY, detail }: MouseEvent): Element {
  const byPointer = type !== "click" || detail > 0;
  const inner = byPointer ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return inner ?? root.host;
}
