import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
} from "lexical";
import type { Box } from "../editors/box.ts";
import { el } from "../kit/practice.ts";

export interface LexicalOptions {
  readonly label?: string;
  readonly placeholder: string;
  /** Enter sends (comments), Shift+Enter breaks the line; without it Enter makes a paragraph. */
  readonly onEnter?: () => void;
  readonly onChange: () => void;
}

/** Lexical with the attributes that Facebook's boxes have. */
export function lexicalBox({ label, placeholder, onEnter, onChange }: LexicalOptions): Box {
  const attributes = {
    contenteditable: "true",
    role: "textbox",
    class: "notranslate",
    spellcheck: "true",
    tabindex: "0",
  };
  const element = el("div", { ...attributes, "aria-placeholder": placeholder, "aria-label": label ?? false });
  const editor = createEditor({
    namespace: "practice",
    theme: {},
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const off = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(onChange),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (onEnter === undefined || event?.isComposing) return false;
        event?.preventDefault();
        if (event?.shiftKey) editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
        else onEnter();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  ];
  return {
    element,
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join("\n"),
      ),
    setText: (text) => editor.update(() => fill(text), { discrete: true }),
    destroy: () => {
      for (const end of off) end();
      editor.setRootElement(null);
    },
  };
}

function fill(text: string): void {
  const root = $getRoot().clear();
  for (const line of text.split("\n")) root.append($createParagraphNode().append($createTextNode(line)));
  if (text === "") root.clear().append($createParagraphNode());
  root.selectEnd();
}
