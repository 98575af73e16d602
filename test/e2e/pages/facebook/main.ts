import { el, frame, offer } from "../kit/practice.ts";
import { commentForm, press } from "./comment.ts";
import { openDialog } from "./dialog.ts";
import { lexicalBox } from "./lexical-box.ts";
import { WORDS } from "./words.ts";

const ME = "Amara Okafor";
const PAGE = "Oakfield Primary School";
const { pathname } = location;
const isGroup = pathname.startsWith("/groups/");
const isPage = pathname.startsWith("/oakfieldprimary");
const isPermalink = /\/posts\/\d+/u.test(pathname);
const speaker = isPage ? PAGE : ME;

function entry(): HTMLElement {
  const words = isGroup ? WORDS.group : WORDS.mind(speaker);
  const trigger = el("div", { role: "button", tabindex: "0", class: "trigger" }, words);
  press(trigger, () =>
    openDialog({
      surface: "post",
      speaker,
      heading: WORDS.create,
      placeholder: words,
      go: WORDS.post,
      steps: isPage,
    }),
  );
  return el("div", { role: "region", "aria-label": "Create a post", class: "card" }, trigger);
}

function shareOf(author: string, text: string): void {
  openDialog({
    surface: "share",
    speaker,
    heading: WORDS.share,
    placeholder: WORDS.say,
    go: WORDS.shareNow,
    steps: false,
    shared: el(
      "div",
      { role: "article", class: "card" },
      el("b", {}, author),
      el("p", { dir: "auto" }, text),
    ),
  });
}

function post(author: string, text: string): HTMLElement {
  const share = el("div", { role: "button", tabindex: "0", "aria-label": WORDS.share }, WORDS.share);
  press(share, () => shareOf(author, text));
  const comment = el(
    "div",
    { role: "article", "aria-label": WORDS.by("Tom Reed"), class: "card" },
    el("p", { dir: "auto" }, "Brilliant news!"),
  );
  const replies = el(
    "div",
    { style: "margin-left: 32px" },
    comment,
    commentForm("reply", speaker, "Tom Reed"),
  );
  return el(
    "div",
    { role: "article", class: "card post" },
    el("b", {}, author),
    el("p", { "data-ad-rendering-role": "story_message", dir: "auto" }, text),
    el("div", { class: "row" }, share),
    replies,
    commentForm("comment", speaker, author),
  );
}

/** Messenger's box and the search field: to be left alone. */
function others(): HTMLElement {
  const chat = lexicalBox({ label: "Write to Tom Reed", placeholder: "Aa", onChange: () => {} });
  offer("chat", () => [chat.text()]);
  chat.element.id = "practice-chat";
  const search = el("div", { role: "search" }, el("input", { type: "search", "aria-label": WORDS.search }));
  return el(
    "div",
    { class: "card" },
    search,
    el("p", { class: "quiet" }, "Chat"),
    el("div", { class: "framed box" }, chat.element),
  );
}

const feed = post("Daily Gazette", "The village fête is on Saturday.");
const main = el("main", {}, entry());
frame("Facebook", main);
if (isPermalink) {
  const close = el("div", { role: "button", tabindex: "0", "aria-label": "Close" }, "×");
  document.body.append(
    el(
      "div",
      { class: "veil" },
      el("div", { role: "dialog", "aria-modal": "true", class: "sheet" }, close, feed),
    ),
  );
} else main.append(feed);
main.append(others());
