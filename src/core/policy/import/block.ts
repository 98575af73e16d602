/**
 * What every file reader (docx, pdf, odt, html, md, txt) turns a document into, before it is cut into clauses:
 * one block for each heading, paragraph or list item, in reading order, words as they stand.
 */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item";
  readonly text: string;
  /** The number or letter as printed, without its trailing dot or bracket: "6.3", "2", "a", "iv"; "" for a bullet or none. */
  readonly label: string;
  /** 0 for the outermost list or heading level. */
  readonly depth: number;
  /** Set where all of it is printed bold, underlined, in capitals or larger than the text around it. */
  readonly strong?: boolean;
}
