import type { Attachment } from "../core/draft.ts";
import { attached, climb, hintsOf, isModifiedEnter, shown, textOf } from "./dom.ts";
import type { Composer, Identity } from "./site.ts";
import { speakerIn } from "./words.ts";

const SHARE = "[data-sdui-screen$=ShareCompose]";
const SHARE_BOX = "[componentkey=ShareBox_textEditor]";
const COMMENT = "[componentkey^=commentBox-], [data-view-name=comment-box]";
const COMMENT_BUTTONS =
  "[id*=commentButtonSection] button, [componentkey*=commentButtonSection] button, button[data-view-name=comment-post], button[data-view-name=comment-reply-post]";
const ANSWERED =
  "[id^='replaceableComment_urn:li:comment:'], [componentkey^='CommentComponentReference_urn:li:comment:']";
const POST_TEXT = "[data-testid=expandable-text-box]";
/** Steps from a comment box to the block that also holds its button, a sibling. */
const MAX_CLIMB = 6;

/** Composers of LinkedIn's own newer front end (TipTap). */
export function nativeComposer(editor: HTMLElement): Composer | null {
  const comment = editor.closest(COMMENT);
  if (comment !== null) return commentComposer(editor, comment);
  const dialog = editor.closest("dialog, [role=dialog]");
  if (dialog === null || !editor.matches(".ProseMirror, [role=textbox]")) return null;
  const known =
    editor.matches(SHARE_BOX) || dialog.querySelector(SHARE) !== null || dialog.closest(SHARE) !== null;
  const alone = dialog.querySelectorAll("[role=textbox], .ProseMirror").length === 1;
  if (!known && !(alone && submitIn(dialog).length === 1)) return null;
  return shareComposer(editor, dialog, known ? "high" : "medium");
}

function shareComposer(editor: HTMLElement, root: Element, confidence: Composer["confidence"]): Composer {
  const reposted = () => [...root.querySelectorAll(POST_TEXT)].find((el) => !el.contains(editor)) ?? null;
  return {
    ...common(editor, root, confidence),
    surface: reposted() === null ? "post" : "share",
    submitControls: () => submitIn(root),
    attachments: () => attachmentsIn(root),
    replyTo: () => textOf(reposted()),
    identity: () => identityIn(root),
    audience: () => textOf(root.querySelector("#visibility-small")?.closest("button, [role=button]"), 100),
  };
}

/** The only button of the dialog that is words and no picture; it is relabelled when the post is scheduled. */
function submitIn(dialog: Element): HTMLElement[] {
  return shown(dialog, "button").filter(
    (button) =>
      button.querySelector("svg, img") === null &&
      !button.hasAttribute("aria-label") &&
      textOf(button) !== "",
  );
}

function commentComposer(editor: HTMLElement, box: Element): Composer {
  const root =
    climb(box, MAX_CLIMB, (el) => holdsOne(el) && el.querySelector(COMMENT_BUTTONS) !== null) ?? box;
  const comment = commentAnswered(box);
  return {
    ...common(editor, root, "high"),
    surface: comment === null ? "comment" : "reply",
    submitControls: () => {
      const block = climb(box, MAX_CLIMB, (el) => holdsOne(el) && el.querySelector(COMMENT_BUTTONS) !== null);
      return [...(block?.querySelectorAll<HTMLElement>(COMMENT_BUTTONS) ?? [])];
    },
    attachments: () => attached(root.querySelectorAll("img[src^='blob:']"), "image"),
    replyTo: () => textOf((comment ?? box.closest("[role=listitem]"))?.querySelector(POST_TEXT)),
    identity: () => ({ name: speakerIn(hintsOf(editor)), handle: "" }),
    audience: () => "",
  };
}

/** A block with more than one comment box would lend one box's button to another. */
const holdsOne = (el: Element) => el.matches(COMMENT) || el.querySelectorAll(COMMENT).length === 1;

/** A reply box is rendered right after the comment that it answers. */
function commentAnswered(box: Element): Element | null {
  const after = climb(box, 3, (el) => el.previousElementSibling?.matches(ANSWERED) === true);
  return after?.previousElementSibling ?? null;
}

function common(editor: HTMLElement, root: Element, confidence: Composer["confidence"]) {
  return {
    site: "linkedin" as const,
    confidence,
    editor,
    root,
    boxes: () => [editor],
    isSubmitKey: isModifiedEnter,
  };
}

function attachmentsIn(root: Element): Attachment[] {
  const images = root.querySelectorAll("#ShareBoxpreviewCard img, img[alt^='image '], img[src^='blob:']");
  return [...attached(images, "image"), ...attached(root.querySelectorAll("video"), "video")];
}

/** The control that switches between the person and their pages shows who speaks. */
function identityIn(root: Element): Identity {
  const controls = [...root.querySelectorAll("[role=button][aria-expanded], button[aria-expanded]")];
  const own = controls.find(
    (el) =>
      el.querySelector("#caret-small") !== null &&
      el.querySelector("#visibility-small, #comment-small") === null,
  );
  const first = [...(own?.querySelectorAll("*") ?? [])].find(
    (el) => el.childElementCount === 0 && textOf(el) !== "",
  );
  return { name: textOf(first ?? own, 100), handle: "" };
}
