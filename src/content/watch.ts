/** Everything after which a box may hold something else. Rich editors cancel `input`, so it is never enough alone. */
const IN_A_BOX = ["focusin", "input", "beforeinput", "compositionend", "keyup", "paste", "cut", "drop"];
/** After these something may have been attached or taken off. */
const BESIDE_IT = ["click", "change", "load", "loadeddata"];

export interface WatchHost {
  /** Somebody is at this element. */
  at(el: Element): void;
  /** A box that is watched changed. */
  changed(): void;
  /** Something happened outside of the boxes, along this path. */
  beside(path: readonly EventTarget[]): void;
}

/** Listens to the page without a timer and without observing more of it than the boxes in use. */
export function watchPage(ours: HTMLElement, host: WatchHost, signal: AbortSignal): Watch {
  const options = { capture: true, passive: true, signal };
  const inBox = (event: Event) => {
    const [el] = event.composedPath();
    if (el instanceof Element && event.target !== ours) host.at(el);
  };
  const beside = (event: Event) => {
    if (event.target !== ours) host.beside(event.composedPath());
  };
  for (const type of IN_A_BOX) window.addEventListener(type, inBox, options);
  for (const type of BESIDE_IT) window.addEventListener(type, beside, options);
  return new Watch(host, signal);
}

/** Observes the boxes of the draft in use, and those alone. */
export class Watch {
  #boxes: readonly Element[] = [];
  readonly #observer: MutationObserver;

  constructor(host: WatchHost, signal: AbortSignal) {
    this.#observer = new MutationObserver(() => host.changed());
    signal.addEventListener("abort", () => this.#observer.disconnect());
  }

  observe(boxes: readonly Element[]): void {
    if (boxes.length === this.#boxes.length && boxes.every((box, at) => box === this.#boxes[at])) return;
    this.#observer.disconnect();
    this.#boxes = boxes;
    for (const box of boxes) {
      this.#observer.observe(box, { childList: true, characterData: true, subtree: true });
    }
  }
}
