import type { Box } from "../editors/box.ts";
import { hostility } from "../kit/hostile.ts";
import { el, offer, send } from "../kit/practice.ts";
import { quillBox } from "./quill-box.ts";
import { ME, WORDS } from "./words.ts";

/** The Ember share modal, mounted in the page or in a shadow root. */
export function openShareModal(
  into: HTMLElement | ShadowRoot,
  surface: "post" | "share",
  reposted?: HTMLElement,
): void {
  const holder = el("div", { class: "box" });
  const preview = el("div");
  const go = el(
    "button",
    { type: "button", class: "share-actions__primary-action go", disabled: true },
    WORDS.post,
  );
  const who = el(
    "button",
    { type: "button" },
    el("span", {}, ME),
    " ",
    el("span", { class: "quiet" }, WORDS.anyone),
  );
  const shut = el("button", { type: "button", "aria-label": WORDS.close }, "×");
  const modal = el(
    "div",
    { role: "dialog", "data-test-modal-id": "sharebox", class: "share-box-v2__modal sheet" },
    el("div", { class: "row spread", id: "share-to-linkedin-modal__header" }, who, shut),
    holder,
    ...(reposted === undefined ? [] : [reposted]),
    preview,
    el("div", { class: "row end share-box-footer" }, go),
  );
  const veil = el("div", { class: "veil" }, modal);
  into.append(veil);
  let box: Box;
  const close = () => {
    withdraw();
    end?.();
    veil.remove();
  };
  // The button follows a moment later, once the editor has taken the text in.
  const refresh = () =>
    setTimeout(() => {
      go.disabled = reposted === undefined && box.text().trim() === "";
    }, 30);
  const mount = (text: string) => {
    box = quillBox(holder, { label: WORDS.creating, placeholder: WORDS.ask, onChange: refresh });
    if (text !== "") box.setText(text);
    refresh();
  };
  const remount = () => {
    const text = box.text();
    box.destroy();
    mount(text);
  };
  const attach = () => {
    preview.className = "share-creation-state__preview-container";
    preview.append(el("img", { class: "photo", alt: "", src: URL.createObjectURL(new Blob()) }));
  };
  mount("");
  const withdraw = offer(surface, () => [box.text()], { fill: (text) => box.setText(text), remount, attach });
  go.addEventListener("click", () => {
    send(surface, [box.text()]);
    close();
  });
  shut.addEventListener("click", close);
  const end = hostility(modal, close);
  holder.querySelector<HTMLElement>(".ql-editor")?.focus();
}

/** A comment or reply box of the Ember front end; its button is there only with text. Call `start` once it is in the page. */
export function commentForm(surface: "comment" | "reply"): { form: HTMLElement; start: () => void } {
  const holder = el("div", { class: "framed box" });
  const form = el("form", { class: "comments-comment-box__form comments-comment-box--cr" }, holder);
  const words = surface === "comment" ? WORDS.comment : WORDS.reply;
  let box: Box;
  let go: HTMLElement | null = null;
  const post = () => {
    if (go === null) return;
    send(surface, [box.text()]);
    box.setText("");
  };
  const refresh = () => {
    const empty = box.text().trim() === "";
    if (empty) go?.remove();
    if (empty) go = null;
    if (empty || go !== null) return;
    go = el("button", { type: "submit", class: "comments-comment-box__submit-button--cr go" }, words);
    form.append(go);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    post();
  });
  const mount = (text: string) => {
    box = quillBox(holder, {
      label: WORDS.commenting,
      placeholder: WORDS.addComment,
      onSend: post,
      onChange: refresh,
    });
    if (text !== "") box.setText(text);
  };
  const remount = () => {
    const text = box.text();
    box.destroy();
    mount(text);
  };
  const start = () => {
    mount("");
    offer(surface, () => [box.text()], { fill: (text) => box.setText(text), remount });
  };
  return { form, start };
}

const POST_TEXT = "Delighted to announce our new partnership with local employers.";

/** The post that is reposted, as the modal shows it. */
export const miniature = () =>
  el("div", { class: "card" }, el("p", { class: "update-components-text" }, POST_TEXT));

/** A post of the feed with its comments. */
export function feedPost(onRepost: () => void): { post: HTMLElement; start: () => void } {
  const repost = el("button", { type: "button", class: "practice-repost" }, WORDS.repost);
  repost.addEventListener("click", onRepost);
  const comment = commentForm("comment");
  const reply = commentForm("reply");
  const entity = el(
    "article",
    {
      class: "comments-comment-entity",
      "data-id": "urn:li:comment:(activity:1,2)",
      style: "margin: 12px 0 0 32px",
    },
    el("div", { class: "comments-comment-item__main-content" }, "Congratulations to everyone involved!"),
    reply.form,
  );
  const post = el(
    "div",
    { class: "feed-shared-update-v2 card post", "data-urn": "urn:li:activity:1" },
    el("b", {}, "Northern Training Ltd"),
    el("p", { class: "update-components-text" }, POST_TEXT),
    el("div", { class: "row" }, repost),
    comment.form,
    entity,
  );
  return {
    post,
    start: () => {
      comment.start();
      reply.start();
    },
  };
}
