import { params } from "./practice.ts";

/**
 * With `?hostile`: a modal as some sites write them, which takes the focus back whenever it leaves and closes on any
 * press outside. What it noticed is kept, so that a test can see that our own dialog went by unseen.
 */
export function hostility(dialog: HTMLElement, close: () => void): (() => void) | undefined {
  if (!params.has("hostile")) return undefined;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const outside = (event: Event) => !event.composedPath().includes(dialog);
  const note = (event: Event) => window.practice.noticed.push(event.type);
  document.addEventListener(
    "focusin",
    (event) => {
      if (!outside(event)) return;
      note(event);
      dialog.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
    },
    options,
  );
  for (const type of ["pointerdown", "mousedown", "click"]) {
    document.addEventListener(
      type,
      (event) => {
        if (!outside(event)) return;
        note(event);
        close();
      },
      options,
    );
  }
  dialog.addEventListener(
    "focusout",
    () =>
      setTimeout(() => {
        if (dialog.contains(document.activeElement) || document.activeElement === document.body) return;
        window.practice.noticed.push("focus lost");
        close();
      }),
    options,
  );
  return () => stop.abort();
}
