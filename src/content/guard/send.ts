import { isDisabled } from "../../sites/dom.ts";
import type { Press } from "../../sites/press.ts";

/** A press that the page has not seen, with the key it was made by, if it was one. */
export interface Held extends Press {
  readonly key: KeyboardEvent | null;
}

/**
 * Sends the post by the site's own control: the one that was pressed, or the one that took its place meanwhile. Only
 * a box that has none gets its key again. Never by pointer events as well: a site that listens to both would post
 * twice. False where there is nothing left to press.
 */
export function send({ composer, control, key }: Held): boolean {
  const usable = (el: HTMLElement) => el.isConnected && !isDisabled(el);
  const target = control && usable(control) ? control : composer.submitControls().find(usable);
  if (target) target.click();
  else if (key && composer.editor.isConnected) composer.editor.dispatchEvent(again(key));
  else return false;
  return true;
}

function again({ key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode }: KeyboardEvent): KeyboardEvent {
  const init = { key, code, ctrlKey, metaKey, shiftKey, altKey, keyCode };
  return new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true, composed: true });
}
