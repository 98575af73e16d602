import type { Box } from "../editors/box.ts";
import { hostility } from "../kit/hostile.ts";
import { el, offer, params, send } from "../kit/practice.ts";
import { press } from "./comment.ts";
import { lexicalBox } from "./lexical-box.ts";
import { WORDS } from "./words.ts";

interface DialogOptions {
  readonly surface: string;
  readonly speaker: string;
  readonly heading: string;
  readonly placeholder: string;
  /** The label of the last button. */
  readonly go: string;
  /** Pages and professional profiles have a step between. */
  readonly steps: boolean;
  /** A post that is shared, shown under the box. */
  readonly shared?: HTMLElement;
}

/** The dialog in which Facebook posts and shares are written. */
export function openDialog(options: DialogOptions): void {
  const { surface, heading, shared } = options;
  let box: Box;
  const holder = el("div", { class: "box" });
  const media = el("div");
  const form = el("form", { method: "POST" });
  const dialog = el(
    "div",
    { role: "dialog", class: "sheet", "aria-label": shared ? false : heading },
    el("h2", {}, heading),
    form,
  );
  const veil = el("div", { class: "veil" }, dialog);
  const go = el("div", { role: "button", tabindex: "0", class: "go" });
  const close = () => {
    withdraw();
    end?.();
    veil.remove();
  };
  const refresh = () => go.setAttribute("aria-disabled", String(!shared && box.text().trim() === ""));
  const mount = (text: string) => {
    box = lexicalBox({
      placeholder: options.placeholder,
      ...(shared ? {} : { label: options.placeholder }),
      onChange: () => box && refresh(),
    });
    holder.replaceChildren(box.element);
    box.setText(text);
  };
  const remount = () => {
    const text = box.text();
    box.destroy();
    mount(text);
  };
  const attach = () => {
    const image = el("img", { class: "photo", alt: "", src: URL.createObjectURL(new Blob()) });
    media.append(el("div", { role: "group", "aria-label": WORDS.media }, image));
  };
  mount("");
  const withdraw = offer(surface, () => [box.text()], { fill: (text) => box.setText(text), remount, attach });
  const post = () => {
    send(surface, [box.text()]);
    close();
  };
  const compose = el("div", {}, header(options.speaker), holder, ...(shared ? [shared] : []), media, tools());
  const settings = el(
    "div",
    { hidden: true },
    el("h3", {}, WORDS.settings),
    el("p", { class: "quiet" }, WORDS.public),
  );
  const label = (words: string) => {
    go.setAttribute("aria-label", words);
    go.textContent = words;
  };
  label(options.steps ? WORDS.next : options.go);
  press(go, () => {
    if (!options.steps || compose.hidden) return post();
    compose.hidden = true;
    if (params.has("unmount")) compose.remove();
    settings.hidden = false;
    label(options.go);
  });
  form.append(
    el("input", { type: "submit", hidden: true }),
    compose,
    settings,
    el("div", { class: "row end" }, go),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  document.body.append(veil);
  refresh();
  const end = hostility(dialog, close);
  holder.querySelector<HTMLElement>("[contenteditable]")?.focus();
}

function header(speaker: string): HTMLElement {
  const audience = el("div", { role: "button", tabindex: "0", "aria-label": WORDS.audience, class: "quiet" });
  audience.append(el("img", { alt: WORDS.public, hidden: true }), WORDS.public);
  return el(
    "div",
    { class: "row" },
    el("span", { class: "avatar" }, speaker.slice(0, 1)),
    el("strong", {}, speaker),
    audience,
  );
}

function tools(): HTMLElement {
  const add = el("div", { role: "button", tabindex: "0", "aria-label": WORDS.add }, "🖼");
  return el("div", { class: "row" }, add, el("input", { type: "file", class: "off", tabindex: "-1" }));
}
