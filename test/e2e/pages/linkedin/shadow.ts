import { el, frame } from "../kit/practice.ts";
import { miniature, openShareModal } from "./ember-parts.ts";
import { quillBox } from "./quill-box.ts";
import { WORDS } from "./words.ts";

/** The new shell with the Ember modal in an open shadow root, and the stale copy of the editor that stays outside. */
const outlet = el("div", { id: "interop-outlet", "data-testid": "interop-shadowdom" });
const shadow = outlet.attachShadow({ mode: "open" });
shadow.append(...[...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.cloneNode()));

const start = el(
  "div",
  { role: "button", tabindex: "0", class: "trigger practice-start", "aria-label": WORDS.start },
  WORDS.start,
);
start.addEventListener("click", () => openShareModal(shadow, "post"));
const repost = el("button", { type: "button", class: "practice-repost" }, WORDS.repost);
repost.addEventListener("click", () => openShareModal(shadow, "share", miniature()));
const decoy = el("div", { class: "off", "aria-hidden": "true" });

document.body.setAttribute("data-rehydrated", "true");
frame(
  "LinkedIn",
  el("main", {}, el("div", { class: "card" }, start), el("div", { class: "card post" }, miniature(), repost)),
);
document.body.append(outlet, decoy);
quillBox(decoy, { label: WORDS.creating, placeholder: WORDS.ask, onChange: () => {} });
