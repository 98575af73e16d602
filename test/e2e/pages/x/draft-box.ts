import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  getDefaultKeyBinding as getDefault,
} from "draft-js";
import { createElement as h, type ReactNode, useCallback } from "react";

const HASHTAG = /#[\p{L}\p{N}_]+/gu;

function hashtags(block: ContentBlock, mark: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(HASHTAG)) mark(match.index, match.index + match[0].length);
}

const decorator = new CompositeDecorator([
  {
    strategy: hashtags,
    component: ({ children }: { children?: ReactNode }) => h("span", { className: "tag" }, children),
  },
]);

export const emptyState = () => EditorState.createEmpty(decorator);

export const stateOf = (text: string) =>
  EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator));

/** What X would send: blocks as lines. */
export const textOf = (state: EditorState) => state.getCurrentContent().getPlainText("\n");

interface Props {
  index: number;
  state: EditorState;
  placeholder: string;
  onChange: (index: number, state: EditorState) => void;
  onSend: () => void;
}

/** Draft.js with the wrappers and test ids that X has around it. */
export function DraftBox({ index, state, placeholder, onChange, onSend }: Props) {
  const change = useCallback((next: EditorState) => onChange(index, next), [index, onChange]);
  const id = `tweetTextarea_${index}`;
  return h(
    "div",
    { className: "box", "data-testid": `${id}_label` },
    h(
      "div",
      { "data-testid": `${id}RichTextInputContainer` },
      h(Editor, {
        editorState: state,
        onChange: change,
        placeholder,
        ariaLabel: placeholder,
        ariaMultiline: true,
        role: "textbox",
        webDriverTestID: id,
        stripPastedStyles: true,
        keyBindingFn: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "send";
          return getDefault(event);
        },
        handleKeyCommand: (command) => {
          if (command !== "send") return "not-handled";
          onSend();
          return "handled";
        },
      } as React.ComponentProps<typeof Editor>),
    ),
  );
}
