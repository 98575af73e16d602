import type { Box } from "../editors/box.ts";
import { hostility } from "../kit/hostile.ts";
import { el, frame, offer, send } from "../kit/practice.ts";
import { tiptapBox } from "./tiptap-box.ts";
import { ME, WORDS } from "./words.ts";

/** A picture-only icon by its id, as the site marks its controls. */
function icon(id: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({
    id,
    width: "12",
    height: "12",
    viewBox: "0 0 12 12",
    fill: "currentColor",
  })) {
    svg.setAttribute(name, value);
  }
  const circle = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  for (const [name, value] of Object.entries({ cx: "6", cy: "6", r: "4" })) circle.setAttribute(name, value);
  svg.append(circle);
  return svg;
}

function expandable(text: string): HTMLElement {
  return el("p", { "data-testid": "expandable-text-box" }, text);
}

/** The share dialog: a native dialog that is shown without being modal, as the site does. */
function openShare(surface: "post" | "share", reposted?: HTMLElement): void {
  const screen = el("div", { "data-sdui-screen": "com.linkedin.sdui.flagshipnav.sharing.ShareCompose" });
  const dialog = el("dialog", { open: true, "data-testid": "dialog", class: "sheet" }, screen);
  const go = el("button", { type: "button", class: "go", disabled: true }, WORDS.post);
  const holder = el("div", { class: "box" });
  const preview = el("div", { id: "ShareBoxpreviewCard" });
  let box: Box;
  const close = () => {
    withdraw();
    end?.();
    dialog.remove();
  };
  const refresh = (text: string) => {
    go.disabled = text.trim() === "" && reposted === undefined;
  };
  const mount = (text: string) => {
    const made = tiptapBox({
      label: WORDS.creating,
      placeholder: WORDS.ask,
      attributes: { componentkey: "ShareBox_textEditor" },
      onChange: refresh,
    });
    holder.replaceChildren(made.element);
    if (text !== "") made.setText(text);
    box = made;
  };
  const remount = () => {
    const text = box.text();
    box.destroy();
    mount(text);
  };
  const attach = () => {
    preview.append(el("img", { class: "photo", alt: "image 1", src: URL.createObjectURL(new Blob()) }));
  };
  mount("");
  const withdraw = offer(surface, () => [box.text()], { fill: (text) => box.setText(text), remount, attach });
  go.addEventListener("click", () => {
    send(surface, [box.text()]);
    close();
  });
  const who = el(
    "div",
    { role: "button", tabindex: "0", "aria-expanded": "false" },
    el("span", {}, ME),
    " ",
    icon("caret-small"),
  );
  const audience = el("button", { type: "button", class: "quiet" }, icon("visibility-small"), WORDS.anyone);
  const shut = el("button", { type: "button", "aria-label": WORDS.close }, icon("close-small"));
  const media = el(
    "button",
    { type: "button", "aria-label": WORDS.media, "aria-haspopup": "dialog" },
    icon("image-medium"),
  );
  screen.append(
    el("div", { class: "row spread" }, el("div", { class: "row" }, who, audience), shut),
    holder,
    ...(reposted === undefined ? [] : [reposted]),
    preview,
    el("div", { class: "row spread" }, media, go),
  );
  shut.addEventListener("click", close);
  refresh("");
  document.body.append(dialog);
  const end = hostility(dialog, close);
  dialog.querySelector<HTMLElement>("[contenteditable=true]")?.focus();
}

/** A comment or reply box; the button is a sibling that comes with the text. */
function commentBlock(surface: "comment" | "reply", mention?: string): HTMLElement {
  const section = el("div", { id: `${surface}-commentButtonSection` });
  const holder = el("div", { componentkey: `commentBox-${surface}`, class: "framed box" });
  const words = surface === "comment" ? WORDS.comment : WORDS.reply;
  let box: Box;
  const post = () => {
    if (section.childElementCount === 0) return;
    send(surface, [box.text()]);
    box.setText("");
  };
  const refresh = (text: string) => {
    if (text.trim() === "") section.replaceChildren();
    else if (section.childElementCount === 0) {
      const go = el("button", { type: "button", class: "go" }, words);
      go.addEventListener("click", post);
      section.append(go);
    }
  };
  const mount = (text: string) => {
    const made = tiptapBox({
      label: WORDS.commenting,
      placeholder: WORDS.addComment,
      ...(mention !== undefined && text === "" ? { mention } : {}),
      onSend: post,
      onChange: refresh,
    });
    holder.replaceChildren(made.element);
    if (text !== "") made.setText(text);
    box = made;
  };
  mount("");
  offer(surface, () => [box.text()], {
    fill: (text) => box.setText(text),
    remount: () => {
      const text = box.text();
      box.destroy();
      mount(text);
    },
  });
  return el("div", {}, holder, section);
}

function post(): HTMLElement {
  const text = "Delighted to announce our new partnership with local employers.";
  const repost = el("button", { type: "button", class: "practice-repost" }, WORDS.repost);
  repost.addEventListener("click", () => openShare("share", el("div", { class: "card" }, expandable(text))));
  const comment = el(
    "div",
    { id: "replaceableComment_urn:li:comment:(activity:1,2)", class: "quiet" },
    el("b", {}, "Tom Reed"),
    expandable("Congratulations to everyone involved!"),
  );
  return el(
    "div",
    { role: "listitem", class: "card post", componentkey: "update-1" },
    el("b", {}, "Northern Training Ltd"),
    expandable(text),
    el("div", { class: "row" }, repost),
    commentBlock("comment"),
    el("div", { style: "margin: 12px 0 0 32px" }, comment, commentBlock("reply", "Tom Reed")),
  );
}

const start = el(
  "div",
  { role: "button", tabindex: "0", class: "trigger practice-start", "aria-label": WORDS.start },
  WORDS.start,
);
start.addEventListener("click", () => openShare("post"));
document.body.setAttribute("data-rehydrated", "true");
const search = el("div", { role: "search" }, el("input", { "aria-label": WORDS.search }));
frame("LinkedIn", el("main", {}, search, el("div", { class: "card" }, start), post()));
