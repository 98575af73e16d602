import type { Attachment } from "../core/draft.ts";
import { attached, hintsOf, isModifiedEnter, isShown, textOf } from "./dom.ts";
import type { Composer, Identity } from "./site.ts";
import { speakerIn } from "./words.ts";

const SHARE = "[data-test-modal-id=sharebox], .share-box-v2__modal";
const COMMENT = "form.comments-comment-box__form, .comments-comment-box, .comments-comment-box--cr";
const PRIMARY = "button.share-actions__primary-action";
const ARTICLE = /^\/article\/(?:new|edit)(?:\/|$)/u;
const ARTICLE_TITLE = "textarea#article-editor-headline__textarea";
const ARTICLE_BODY =
  "[data-test-article-editor-content-textbox], .ProseMirror[aria-label='Article editor content']";
/** ProseMirror puts an empty image of its own beside a widget at the end of a line. */
const ARTICLE_IMAGE = "img[src]:not(.ProseMirror-separator)";
const POST_TEXT = ".update-components-text, .feed-shared-text, .update-components-update-v2__commentary";

/** Composers of the classic front end, in the page or in a shadow root. */
export function emberComposer(editor: HTMLElement): Composer | null {
  if (ARTICLE.test(editor.ownerDocument.location.pathname)) return articleComposer(editor);
  const share = editor.closest(SHARE);
  if (share !== null && editor.matches(".ql-editor")) return shareComposer(editor, share);
  const comment = editor.closest(COMMENT);
  return comment === null || !editor.matches(".ql-editor") ? null : commentComposer(editor, comment);
}

function shareComposer(editor: HTMLElement, root: Element): Composer {
  const reposted = () => root.querySelector(POST_TEXT);
  return {
    ...common(editor, root),
    surface: reposted() === null ? "post" : "share",
    boxes: () => [editor],
    submitControls: () => [...root.querySelectorAll<HTMLElement>(PRIMARY)],
    attachments: () => attachmentsIn(root),
    replyTo: () => textOf(reposted()),
    identity: () => headerOf(root).identity,
    audience: () => headerOf(root).audience,
  };
}

function commentComposer(editor: HTMLElement, root: Element): Composer {
  const comment = root.closest("article.comments-comment-entity");
  const answered = () =>
    comment?.querySelector(".comments-comment-item__main-content") ??
    comment ??
    root.closest("[data-urn], .feed-shared-update-v2")?.querySelector(POST_TEXT);
  return {
    ...common(editor, root),
    surface: comment === null ? "comment" : "reply",
    boxes: () => [editor],
    submitControls: () => [
      ...root.querySelectorAll<HTMLElement>("button[class*=comments-comment-box__submit-button]"),
    ],
    attachments: () => attached(root.querySelectorAll("img[src^='blob:']"), "image"),
    replyTo: () => textOf(answered()),
    identity: () => ({ name: speakerIn(hintsOf(editor)), handle: "" }),
    audience: () => "",
  };
}

/** Title, body and the line above the article go out with one press, in the modal that "Next" opens. */
function articleComposer(editor: HTMLElement): Composer | null {
  const doc = editor.ownerDocument;
  const modal = () =>
    [...doc.querySelectorAll("[role=dialog]")].find((el) => el.querySelector(".ql-editor") !== null);
  const boxes = () => {
    const teaser = modal()?.querySelector(".ql-editor");
    const all = [doc.querySelector(ARTICLE_TITLE), doc.querySelector(ARTICLE_BODY), teaser];
    return all.filter((el): el is HTMLElement => el instanceof HTMLElement);
  };
  if (!boxes().includes(editor)) return null;
  return {
    ...common(editor, doc.body),
    surface: "article",
    boxes,
    submitControls: () => [...(modal()?.querySelectorAll<HTMLElement>(PRIMARY) ?? [])],
    isSubmitKey: (event) => isModifiedEnter(event) && modal()?.contains(editor) === true,
    attachments: () => {
      const images = [...doc.querySelectorAll(ARTICLE_BODY)].flatMap((body) => [
        ...body.querySelectorAll(ARTICLE_IMAGE),
      ]);
      return attached(images, "image");
    },
    replyTo: () => "",
    identity: () => ({ name: "", handle: "" }),
    audience: () => "",
  };
}

function common(editor: HTMLElement, root: Element) {
  return {
    site: "linkedin" as const,
    confidence: "high" as const,
    editor,
    root,
    isSubmitKey: isModifiedEnter,
  };
}

function attachmentsIn(root: Element): Attachment[] {
  const places =
    ".share-creation-state__preview-container, .media-detour__container, .media-editor__container";
  const media = [...root.querySelectorAll(places)].filter(isShown);
  const images = media.flatMap((place) => [...place.querySelectorAll("img")]);
  return [
    ...attached(images, "image"),
    ...attached(
      media.flatMap((place) => [...place.querySelectorAll("video")]),
      "video",
    ),
  ];
}

/** The button at the head of the modal says the name and, below, the audience ("Post to Anyone"). */
function headerOf(root: Element): { identity: Identity; audience: string } {
  const button = root.querySelector("#share-to-linkedin-modal__header > button");
  const lines = [...(button?.querySelectorAll("*") ?? [])]
    .filter((el) => el.childElementCount === 0)
    .map((el) => textOf(el, 100))
    .filter((line) => line !== "");
  return { identity: { name: lines[0] ?? "", handle: "" }, audience: lines[1] ?? "" };
}
