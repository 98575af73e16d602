import { el, frame, offer, send } from "../kit/practice.ts";
import { quillBox } from "./quill-box.ts";
import { tiptapBox } from "./tiptap-box.ts";
import { WORDS } from "./words.ts";

/** The article editor: title, body, then "Next" to a modal with a line above the article and "Publish". */
export function articlePage(): void {
  const title = el("textarea", {
    id: "article-editor-headline__textarea",
    placeholder: WORDS.title,
    rows: "1",
  });
  const body = tiptapBox({
    label: WORDS.article,
    placeholder: "",
    attributes: { "data-test-article-editor-content-textbox": "true" },
    onChange: () => {},
  });
  const next = el("button", { type: "button", class: "article-editor-nav__publish go" }, WORDS.next);
  let teaser = () => "";
  const texts = () => [title.value, body.text(), teaser()];
  next.addEventListener("click", () => {
    const holder = el("div", { class: "box" });
    const go = el("button", { type: "button", class: "share-actions__primary-action go" }, WORDS.publish);
    const modal = el(
      "div",
      { role: "dialog", "data-test-modal-id": "sharebox", class: "sheet" },
      holder,
      el("div", { class: "row end" }, go),
    );
    const veil = el("div", { class: "veil" }, modal);
    document.body.append(veil);
    const box = quillBox(holder, { label: WORDS.creating, placeholder: WORDS.ask, onChange: () => {} });
    teaser = () => box.text();
    go.addEventListener("click", () => {
      send("article", texts());
      veil.remove();
    });
  });
  offer("article", texts, { fill: (text) => body.setText(text) });
  const paper = el("div", { class: "card box" }, title, body.element);
  frame("LinkedIn", el("main", {}, el("div", { class: "row end" }, next), paper));
}
