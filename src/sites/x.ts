import type { Attachment, Surface } from "../core/draft.ts";
import { climb, editableOf, isBefore, isModifiedEnter, shown, textOf } from "./dom.ts";
import type { Composer, Identity, SiteAdapter } from "./site.ts";

const BOX = /^tweetTextarea_\d+$/u;
const SUBMIT = "[data-testid=tweetButton], [data-testid=tweetButtonInline]";
const EDITABLE = "[contenteditable=true], textarea";
/** Steps from the box to the block that also holds the tool bar, which is a sibling subtree. */
const MAX_CLIMB = 24;
const STATUS = /\/status\/\d+/u;
const DIRECT_MESSAGES = /^\/(?:messages|i\/chat)(?:\/|$)/u;

export const x: SiteAdapter = {
  site: "x",
  serves: (host) => /(?:^|\.)(?:x|twitter)\.com$/u.test(host),
  find,
  all: (doc) => {
    const dialogs = [...doc.querySelectorAll("[role=dialog]")];
    const scope = dialogs.findLast((dialog) => dialog.querySelector(SUBMIT) !== null);
    const first = new Map<Element, Composer>();
    for (const within of scope === undefined ? [doc] : [scope, doc]) {
      for (const el of within.querySelectorAll("[data-testid^=tweetTextarea_]")) {
        const composer = find(el);
        if (composer !== null && composer !== "unknown" && !first.has(composer.root))
          first.set(composer.root, composer);
      }
    }
    return [...first.values()];
  },
};

function find(el: Element): Composer | "unknown" | null {
  const editor = editableOf(el);
  if (editor === null) return null;
  if (DIRECT_MESSAGES.test(el.ownerDocument.location.pathname) && !inDialog(editor)) return null;
  if (editor.closest("[data-testid^=dmComposer]") !== null) return null;
  if (isBox(editor)) return composerOf(editor, "high");
  return looksLikeComposer(editor) ? "unknown" : null;
}

/** Without its test id: a Draft.js editor that shares a block with a tool bar and a file chooser. Search has neither. */
function looksLikeComposer(editor: Element): boolean {
  if (!editor.matches(".public-DraftEditor-content") || editor.closest("[role=search]") !== null)
    return false;
  const block = climb(editor, MAX_CLIMB, (el) => el.querySelector("[role=tablist]") !== null);
  return (
    block?.querySelector("input[type=file]") != null &&
    block.querySelector("[data-testid^=tweetTextarea_]") === null
  );
}

/** On the box itself (desktop), or on a wrapper of the text field (mobile). The label and container have longer ids. */
function isBox(editor: Element): boolean {
  if (BOX.test(editor.getAttribute("data-testid") ?? "")) return true;
  return editor instanceof HTMLTextAreaElement && editor.closest("[data-testid^=tweetTextarea_]") !== null;
}

const inDialog = (el: Element) => el.closest("[role=dialog]");

/** The smallest block with the Post button of this box; in a dialog, the dialog. */
function blockOf(editor: Element): Element | null {
  return inDialog(editor) ?? climb(editor, MAX_CLIMB, (el) => el.querySelector(SUBMIT) !== null);
}

function composerOf(editor: HTMLElement, confidence: Composer["confidence"]): Composer {
  const root = blockOf(editor) ?? editor;
  const boxes = () => {
    const all = [...root.querySelectorAll<HTMLElement>(EDITABLE)].filter(isBox);
    return all.length > 0 ? all : [editor];
  };
  return {
    site: "x",
    surface: surfaceOf(editor, root, boxes().length),
    confidence,
    editor,
    root,
    boxes,
    submitControls: () => [...root.querySelectorAll<HTMLElement>(SUBMIT)],
    isSubmitKey: isModifiedEnter,
    attachments: () => attachmentsIn(root),
    replyTo: () => textOf(answered(editor, root)?.querySelector("[data-testid=tweetText]")),
    identity: () => identityIn(root),
    audience: () => textOf(root.querySelector("[aria-label='Choose audience']"), 100),
  };
}

function surfaceOf(editor: Element, root: Element, boxes: number): Surface {
  const { pathname, search } = editor.ownerDocument.location;
  if (boxes > 1) return "thread";
  if (inDialog(editor) === null) return STATUS.test(pathname) ? "reply" : "post";
  if (tweetIn(root, (tweet) => isBefore(tweet, editor)) !== null) return "reply";
  if (new URLSearchParams(search).has("in_reply_to")) return "reply";
  return tweetIn(root, (tweet) => isBefore(editor, tweet)) === null ? "post" : "quote";
}

/** The post that is answered or quoted: in the dialog, else the one that the status page is about. */
function answered(editor: Element, root: Element): Element | null {
  if (inDialog(editor) !== null) return tweetIn(root, () => true);
  const { pathname } = editor.ownerDocument.location;
  if (!STATUS.test(pathname)) return null;
  const before = [...editor.ownerDocument.querySelectorAll("article[data-testid=tweet]")];
  return before.findLast((tweet) => isBefore(tweet, editor)) ?? before[0] ?? null;
}

function tweetIn(root: Element, test: (tweet: Element) => boolean): Element | null {
  return [...root.querySelectorAll("article, [data-testid=tweet]")].find(test) ?? null;
}

function attachmentsIn(root: Element): Attachment[] {
  const found: Attachment[] = [];
  for (const box of shown(root, "[data-testid=attachments]")) {
    const videos = box.querySelectorAll("video").length;
    const images = box.querySelectorAll("[data-testid=tweetPhoto] img, img").length;
    for (let i = 0; i < videos; i++) found.push({ kind: "video" });
    for (let i = 0; i < Math.max(images, videos > 0 ? 0 : 1); i++) found.push({ kind: "image" });
  }
  return found;
}

function identityIn(root: Element): Identity {
  const prefix = "UserAvatar-Container-";
  const avatars = [...root.querySelectorAll(`[data-testid^=${prefix}]`)];
  const own = avatars.find((el) => el.closest("article, [data-testid=attachments]") === null);
  const inMenu = root.ownerDocument
    .querySelector("[data-testid=AppTabBar_Profile_Link]")
    ?.getAttribute("href");
  const handle =
    own?.getAttribute("data-testid")?.slice(prefix.length) ?? inMenu?.replace(/^.*\//u, "") ?? "";
  return { name: "", handle };
}
