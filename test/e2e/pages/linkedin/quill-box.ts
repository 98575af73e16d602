import Quill from "quill1";
import type { Box } from "../editors/box.ts";
import { el } from "../kit/practice.ts";

interface QuillOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly onSend?: () => void;
  readonly onChange: () => void;
}

/** Quill 1 with the attributes of LinkedIn's Ember boxes. `mountedIn` must be in the document already. */
export function quillBox(
  mountedIn: HTMLElement,
  { label, placeholder, onSend, onChange }: QuillOptions,
): Box {
  const container = el("div");
  mountedIn.prepend(container);
  const bindings = onSend === undefined ? {} : { send: { key: 13, shortKey: true, handler: onSend } };
  const quill = new Quill(container, {
    formats: ["bold", "mention"],
    modules: { keyboard: { bindings } },
    placeholder,
  });
  for (const [name, value] of Object.entries({
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    "aria-placeholder": placeholder,
    "data-test-ql-editor-contenteditable": "true",
  })) {
    quill.root.setAttribute(name, value);
  }
  if (container.getRootNode() instanceof ShadowRoot) selectInShadow(quill);
  quill.on("text-change", onChange);
  return {
    element: quill.root,
    text: () => quill.getText().replace(/\n$/u, ""),
    setText: (text) => quill.setText(text, "user"),
    destroy: () => container.remove(),
  };
}

/** Quill 1 knows no shadow roots: Chromium answers for the selection in one only when the root itself is asked. */
function selectInShadow(quill: Quill): void {
  const root = quill.root.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  const selection = () => root.getSelection?.() ?? document.getSelection();
  quill.selection.getNativeRange = () => {
    const current = selection();
    if (current === null || current.rangeCount === 0) return null;
    return quill.selection.normalizeNative(current.getRangeAt(0));
  };
  quill.selection.hasFocus = () => root.activeElement === quill.root;
}
