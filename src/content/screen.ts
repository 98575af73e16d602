import { h, render } from "preact";
import { graver, type Level } from "../core/concern.ts";
import { ask } from "../platform/channel.ts";
import { createLayer, type Layer } from "./layer/host.ts";
import { type Actions, isVisible, type Model, NOTHING, type Notice } from "./view/model.ts";
import { View } from "./view/View.tsx";

/** How long a notice stays, in ms. */
const NOTICE_MS = 12_000;

/** What is shown in this page, and the count on the toolbar button. */
export class Screen {
  readonly layer: Layer;
  #model: Model = NOTHING;
  #counted = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #actions: Actions;

  constructor(actions: Actions, signal: AbortSignal) {
    this.#actions = actions;
    this.layer = createLayer((event) => this.#onKey(event), signal);
  }

  get model(): Model {
    return this.#model;
  }

  /** Shows the model with these parts changed. */
  show(change: Partial<Model>): void {
    this.#model = { ...this.#model, ...change };
    const visible = isVisible(this.#model);
    const had = this.layer.hasFocus();
    if (visible) this.layer.show(this.#model.place?.editor ?? document.documentElement);
    render(visible ? h(View, { model: this.#model, actions: this.#actions }) : null, this.layer.root);
    if (had && !this.layer.hasFocus()) this.#refocus();
    if (!visible) this.layer.hide();
    this.#count();
  }

  /** Says something once; it goes by itself. */
  say(notice: Notice | null): void {
    clearTimeout(this.#timer);
    if (notice) this.#timer = setTimeout(() => this.say(null), NOTICE_MS);
    this.show({ notice });
  }

  #onKey(event: KeyboardEvent): void {
    // A key that was held down before something opened must not press what is in it.
    const held = event.repeat && (event.key === "Enter" || event.key === " ");
    const out = event.key === "Escape" && !event.isComposing;
    if (held || out) event.preventDefault();
    if (out) this.#actions.escape();
  }

  /** The button that was pressed is gone: the focus goes to the head of the panel, or back to the box. */
  #refocus(): void {
    const title = this.layer.root.querySelector<HTMLElement>(".panel-title");
    if (title) title.focus({ preventScroll: true });
    else this.#actions.focusLost();
  }

  #count(): void {
    const { advice, place } = this.#model;
    const count = place ? advice.length : 0;
    const gravest = count === 0 ? "none" : advice.map(({ level }) => level).reduce<Level>(graver, "hint");
    const counted = `${count} ${gravest}`;
    if (counted === this.#counted || (count === 0 && this.#counted === "")) return;
    this.#counted = counted;
    ask({ type: "badge", count, gravest }).catch(() => null); // Only the toolbar's number would be late.
  }
}
