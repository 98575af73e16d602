import { el, frame } from "../kit/practice.ts";
import { articlePage } from "./article.ts";
import { feedPost, miniature, openShareModal } from "./ember-parts.ts";
import { quillBox } from "./quill-box.ts";
import { WORDS } from "./words.ts";

/** LinkedIn's message window: to be left alone. */
function messages(): { block: HTMLElement; start: () => void } {
  const holder = el("div", { class: "msg-form__contenteditable framed box" });
  const block = el(
    "div",
    { class: "msg-overlay-conversation card" },
    el("p", { class: "quiet" }, "Message"),
    holder,
  );
  return {
    block,
    start: () => quillBox(holder, { label: "Write a message", placeholder: "", onChange: () => {} }),
  };
}

function feed(): void {
  const start = el(
    "button",
    { type: "button", class: "trigger share-box-feed-entry__trigger practice-start" },
    WORDS.start,
  );
  start.addEventListener("click", () => openShareModal(document.body, "post"));
  const { post, start: startComments } = feedPost(() => openShareModal(document.body, "share", miniature()));
  const chat = messages();
  frame("LinkedIn", el("main", {}, el("div", { class: "card" }, start), post, chat.block));
  startComments();
  chat.start();
}

if (location.pathname.startsWith("/article/")) articlePage();
else feed();
