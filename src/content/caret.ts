/** Remembers where the caret is, so that it can be put back after the focus was elsewhere. */
export function keepCaret(editor: HTMLElement): () => void {
  const selection = selectionOf(editor);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    selectionOf(editor)?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}

/** Chromium keeps the selection of an open shadow root apart; Firefox gives it with the document's. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}
