import type { Attachment } from "../core/draft.ts";
import {
  attached,
  climb,
  composersOf,
  editableOf,
  hintsOf,
  isBareEnter,
  isModifiedEnter,
  labelOf,
  shown,
  textOf,
} from "./dom.ts";
import type { Composer, Identity, SiteAdapter } from "./site.ts";
import { COMMENT, hintAt, MESSAGE, MESSENGER, NEXT, REPLY, speakerIn } from "./words.ts";

const LEXICAL = "[data-lexical-editor=true]";
const COMMENT_SUBMIT = "#focused-state-composer-submit";
const MESSAGES = /^\/(?:messages|t)(?:\/|$)/u;
/** Steps from a comment box to the block that also holds its button. */
const MAX_CLIMB = 12;

export const facebook: SiteAdapter = {
  site: "facebook",
  serves: (host) => /(?:^|\.)facebook\.com$/u.test(host),
  find,
  all: (doc) => [...finishing(doc), ...composersOf(doc.querySelectorAll(LEXICAL), find)],
};

/** The box that was last used in the form of a post. */
const lastBoxes = new WeakMap<Element, HTMLElement>();

/** Posts at their last step, where the dialog has taken its box away and shows "Post settings" instead. */
function finishing(doc: Document): Composer[] {
  const forms = [...doc.querySelectorAll("[role=dialog] form")];
  return forms.flatMap((form) => {
    const editor = form.querySelector(LEXICAL) === null ? lastBoxes.get(form) : undefined;
    return editor === undefined ? [] : [postComposer(editor, form, "medium")];
  });
}

function find(el: Element): Composer | "unknown" | null {
  const editor = editableOf(el);
  if (editor === null || isMessage(editor) || editor.closest("[role=search]") !== null) return null;
  if (!editor.matches(LEXICAL)) return editor.closest("[role=dialog] form") === null ? null : "unknown";
  const comment = commentBlock(editor);
  if (comment !== null) return commentComposer(editor, comment);
  const form = editor.closest("form");
  if (form?.querySelector("input[type=submit]") != null) return postComposer(editor, form, "high");
  const dialog = editor.closest("[role=dialog]");
  return dialog === null ? "unknown" : postComposer(editor, dialog, "medium");
}

function isMessage(editor: HTMLElement): boolean {
  if (MESSAGES.test(editor.ownerDocument.location.pathname)) return true;
  const hints = hintsOf(editor);
  return hints.includes(MESSENGER) || hintAt(hints, MESSAGE);
}

/** The block of a comment or reply: by its form, by its button, or (both come late) by what the box says. */
function commentBlock(editor: Element): Element | null {
  const form = editor.closest("form[role=presentation]");
  if (form !== null) return form;
  const block = climb(
    editor,
    MAX_CLIMB,
    (el) => el.matches("[role=dialog], form") || el.querySelector(COMMENT_SUBMIT) !== null,
  );
  if (block?.querySelector(COMMENT_SUBMIT) != null && !block.matches("[role=dialog], form[method=POST i]"))
    return block;
  if (!hintAt(hintsOf(editor), [...COMMENT, ...REPLY])) return null;
  return editor.closest("form:not([method=POST i])") ?? editor.parentElement;
}

function commentComposer(editor: HTMLElement, root: Element): Composer {
  const comment = commentAnswered(editor, root);
  return {
    ...common(editor, root),
    surface: comment === null ? "comment" : "reply",
    confidence: root.matches("form") ? "high" : "medium",
    submitControls: () => [...root.querySelectorAll<HTMLElement>(`${COMMENT_SUBMIT} [role=button]`)],
    // A bare Enter sends here, unless it picks a name from an open list of suggestions.
    isSubmitKey: (event) =>
      isModifiedEnter(event) || (isBareEnter(event) && !editor.hasAttribute("aria-activedescendant")),
    replyTo: () => textOf(comment ?? postAround(root)),
    identity: () => ({ name: speakerIn(hintsOf(editor)), handle: "" }),
    audience: () => "",
  };
}

/** The comment that a reply box stands under. */
function commentAnswered(editor: Element, root: Element): Element | null {
  const beside = climb(
    root,
    3,
    (el) => el.previousElementSibling?.matches("[role=article][aria-label]") === true,
  );
  const comment = beside?.previousElementSibling ?? null;
  return hintAt(hintsOf(editor), REPLY) || comment?.parentElement?.closest("[role=article]") != null
    ? comment
    : null;
}

function postAround(root: Element): Element | null {
  const post = root.closest("[role=article]") ?? root.closest("[role=dialog]");
  return (
    post?.querySelector("[data-ad-rendering-role=story_message], [data-ad-preview=message], [dir=auto]") ??
    null
  );
}

function postComposer(editor: HTMLElement, root: Element, confidence: Composer["confidence"]): Composer {
  lastBoxes.set(root, editor);
  const submitControls = () => postControls(root);
  return {
    ...common(editor, root),
    surface: sharedIn(editor, root) === null ? "post" : "share",
    confidence,
    submitControls,
    isSubmitKey: (event) => isModifiedEnter(event) && submitControls().length > 0,
    replyTo: () => textOf(sharedIn(editor, root)),
    identity: () => identityIn(root),
    audience: () =>
      textOf(audienceControl(root), 100) || (audienceControl(root)?.querySelector("img")?.alt ?? ""),
  };
}

/**
 * The Post button stands last in the form, whatever it is called. The same place says "Next" on pages and for
 * professional profiles until the last step.
 */
function postControls(root: Element): HTMLElement[] {
  const last = shown(root, "[role=button], button").findLast((button) => {
    const { length } = textOf(button, 50);
    return length > 0 && length <= 40 && !button.closest(LEXICAL);
  });
  return last === undefined || NEXT.has(labelOf(last).trim().toLowerCase()) ? [] : [last];
}

function common(editor: HTMLElement, root: Element) {
  return {
    site: "facebook" as const,
    editor,
    root,
    boxes: () => [editor],
    attachments: () => attachmentsIn(root),
  };
}

function attachmentsIn(root: Element): Attachment[] {
  const media = "[role=group][aria-label='Attached media']";
  const images = root.querySelectorAll(`${media} img, img[src^='blob:']`);
  return [...attached(images, "image"), ...attached(root.querySelectorAll("video"), "video")];
}

/** The post that a share dialog is about. */
function sharedIn(editor: Element, root: Element): Element | null {
  const posts = [...root.querySelectorAll("[role=article]")];
  return posts.find((post) => !post.contains(editor)) ?? null;
}

function audienceControl(root: Element): Element | null {
  const labelled = root.querySelector("[role=button][aria-label^='Edit privacy']");
  return (
    labelled ?? root.querySelector("[role=button] img[alt]:not([alt=''])")?.closest("[role=button]") ?? null
  );
}

/** The speaker's name stands in bold above the audience. */
function identityIn(root: Element): Identity {
  return { name: textOf(root.querySelector("strong, h3 span, h4 span"), 100), handle: "" };
}
