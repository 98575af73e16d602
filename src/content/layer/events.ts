/**
 * Sites close or refocus their own dialogs when they see focus or presses outside of them. Nothing that happens in our
 * layer reaches the page: each event is stopped before anybody sees it, and those that our own parts listen to are
 * sent again inside the shadow root, where the page cannot look.
 */
const FOCUS = ["focus", "blur", "focusin", "focusout"];
const SENT_INSIDE = ["click", "keydown", "input", "change"];
const STOPPED = [
  ..."pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover".split(
    " ",
  ),
  ..."mouseout dblclick contextmenu touchstart touchend touchmove wheel keyup keypress".split(" "),
  ..."beforeinput paste copy cut compositionstart compositionupdate compositionend".split(" "),
];

export function shieldEvents(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const stop = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  const stopFocus = (event: Event) => {
    const other = (event as FocusEvent).relatedTarget;
    if (event.target === host || other === host) event.stopImmediatePropagation();
  };
  const pass = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || !root.host.isConnected) return;
    const copy = copyOf(event);
    if (!innerTarget(root, event).dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of FOCUS) window.addEventListener(type, stopFocus, options);
  for (const type of STOPPED) window.addEventListener(type, stop, { ...options, passive: true });
  for (const type of SENT_INSIDE) window.addEventListener(type, pass, options);
}

function innerTarget(root: ShadowRoot, event: Event): EventTarget {
  const byPointer = event instanceof MouseEvent && event.detail > 0;
  const inner = byPointer ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  return inner ?? root;
}

/** The same event, but one that never leaves the shadow root. */
function copyOf(event: Event): Event {
  const init = { bubbles: true, cancelable: true, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, repeat, ctrlKey, metaKey, altKey, shiftKey } = event;
    // Not a KeyboardEvent: Firefox sends those of scripts past the shadow root, whatever `composed` says.
    return Object.assign(new Event(event.type, init), { key, code, repeat, ctrlKey, metaKey, altKey, shiftKey });
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY, detail } = event;
    return new MouseEvent(event.type, { ...init, clientX, clientY, detail });
  }
  return new Event(event.type, init);
}
