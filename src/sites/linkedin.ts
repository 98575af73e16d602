import { composersOf, editableOf, isShown } from "./dom.ts";
import { emberComposer } from "./linkedin-ember.ts";
import { nativeComposer } from "./linkedin-native.ts";
import type { Composer, SiteAdapter } from "./site.ts";

/** Three front ends live side by side: classic Ember, Ember in a shadow root, and the native one. */
export const linkedin: SiteAdapter = {
  site: "linkedin",
  serves: (host) => /(?:^|\.)linkedin\.com$/u.test(host),
  find,
  all: (doc) => composersOf(editables(doc), find),
};

const EDITABLES =
  ".ql-editor, .ProseMirror, textarea#article-editor-headline__textarea, [role=textbox][contenteditable]";
/** Messages, the note of an invitation, search, and Quill's hidden paste target. */
const NOT_OURS =
  ".msg-form__contenteditable, [class*=msg-form], [class*=msg-overlay], textarea[name=message], [role=search], [class*=search-global], .ql-clipboard";

function find(el: Element): Composer | "unknown" | null {
  const editor = editableOf(el);
  if (editor === null || editor.closest(NOT_OURS) !== null) return null;
  if (editor.ownerDocument.location.pathname.startsWith("/messaging")) return null;
  const composer = emberComposer(editor) ?? nativeComposer(editor);
  if (composer !== null) return composer;
  return editor.matches(EDITABLES) && isShown(editor) ? "unknown" : null;
}

/** In the page, and in the open shadow root that holds the Ember modals beside the new shell. */
function editables(doc: Document): Element[] {
  const outlet = doc.querySelector("#interop-outlet, [data-testid=interop-shadowdom]")?.shadowRoot;
  const roots: ParentNode[] = outlet == null ? [doc] : [doc, outlet];
  return roots.flatMap((root) => [...root.querySelectorAll(EDITABLES)]);
}
