import { Editor } from "@tiptap/core";
import Mention from "@tiptap/extension-mention";
import StarterKit from "@tiptap/starter-kit";
import type { Box } from "../editors/box.ts";
import { el } from "../kit/practice.ts";

export interface TiptapOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly attributes?: Record<string, string>;
  /** A name that a reply box is prefilled with, as a mention. */
  readonly mention?: string;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly onSend?: () => void;
  readonly onChange: (text: string) => void;
}

/** TipTap with the attributes of LinkedIn's native boxes; a paragraph is a line. */
export function tiptapBox({ label, placeholder, attributes, mention, onSend, onChange }: TiptapOptions): Box {
  const holder = el("div", { "data-testid": "ui-core-tiptap-text-editor-wrapper" });
  const editor = new Editor({
    element: holder,
    injectCSS: false,
    extensions: [StarterKit, Mention],
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-placeholder": placeholder,
        ...attributes,
      },
      handleKeyDown: (_view, event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || onSend === undefined) return false;
        onSend();
        return true;
      },
    },
    onUpdate: () => onChange(text()),
  });
  function text(): string {
    return editor.getText({
      blockSeparator: "\n",
      textSerializers: { mention: ({ node }) => `@${node.attrs.label}` },
    });
  }
  if (mention !== undefined) {
    editor.commands.setContent([
      { type: "mention", attrs: { id: mention, label: mention } },
      { type: "text", text: " " },
    ]);
  }
  return {
    element: holder,
    text,
    setText: (text) => {
      const paragraphs = text.split("\n").map((line) => ({
        type: "paragraph",
        ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
      }));
      editor.commands.setContent(paragraphs, { emitUpdate: true });
    },
    destroy: () => editor.destroy(),
  };
}
