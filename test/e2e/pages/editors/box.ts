/** A compose box of a practice page: the real editor library, asked for its own state. */
export interface Box {
  /** The editable element. */
  readonly element: HTMLElement;
  /** The text in the editor's model, which is what the page sends. */
  text(): string;
  setText(text: string): void;
  destroy(): void;
}
