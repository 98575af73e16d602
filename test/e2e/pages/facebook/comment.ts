import type { Box } from "../editors/box.ts";
import { el, offer, send } from "../kit/practice.ts";
import { lexicalBox } from "./lexical-box.ts";
import { WORDS } from "./words.ts";

/** A comment or reply box; its button comes with the focus, as on the site. */
export function commentForm(surface: "comment" | "reply", speaker: string, answered: string): HTMLElement {
  const form = el("form", { role: "presentation", class: "framed box row" });
  form.addEventListener("submit", (event) => event.preventDefault());
  const label = surface === "comment" ? WORDS.comment(speaker) : WORDS.reply(answered);
  let box: Box;
  let button: HTMLElement | null = null;
  const post = () => {
    const text = box.text();
    if (text.trim() === "") return;
    send(surface, [text]);
    box.setText("");
  };
  const refresh = () => button?.setAttribute("aria-disabled", String(box.text().trim() === ""));
  const showButton = () => {
    if (button !== null) return;
    const words = surface === "comment" ? WORDS.sendComment : WORDS.answer;
    button = el(
      "div",
      { role: "button", tabindex: "0", class: "go", "aria-label": words, "aria-disabled": "true" },
      "➤",
    );
    press(button, post);
    form.append(el("div", { id: "focused-state-composer-submit" }, button));
    refresh();
  };
  const mount = (text: string) => {
    box = lexicalBox({ label, placeholder: label, onEnter: post, onChange: () => box && refresh() });
    box.element.style.flex = "1";
    box.element.addEventListener("focus", showButton);
    form.prepend(box.element);
    box.setText(text);
  };
  mount("");
  offer(surface, () => [box.text()], {
    fill: (text) => box.setText(text),
    remount: () => {
      const text = box.text();
      box.destroy();
      box.element.remove();
      mount(text);
    },
  });
  return form;
}

/** A `div[role=button]` acts on a click, Enter and Space, unless it says that it is disabled. */
export function press(button: HTMLElement, act: () => void): void {
  const run = () => button.getAttribute("aria-disabled") !== "true" && act();
  button.addEventListener("click", run);
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    run();
  });
}
