import type { Advice, Fix } from "../../core/advice.ts";

/** Something that happened, said once, with at most one thing to do about it. */
export interface Notice {
  readonly words: string;
  readonly button?: { readonly name: string; readonly press: () => void };
}

/** The dialog: what is asked about, and at which of its two steps it stands. */
export interface Asking {
  readonly text: string;
  readonly advice: readonly Advice[];
  /** The one-click edit of the gravest advice that has one. */
  readonly fix: Fix | null;
}

/** Where a draft is written. Looked at anew each time: sites move their parts about. */
export interface Place {
  readonly editor: HTMLElement;
  /** What belongs to the box and to no other: card, form or dialog. */
  readonly root: Element;
  /** The controls that send the post. */
  controls(): HTMLElement[];
}

/** All that is shown in a page. */
export interface Model {
  readonly text: string;
  readonly advice: readonly Advice[];
  /** What chip and panel stand at; null where there is none on the screen. */
  readonly place: Place | null;
  readonly panel: boolean;
  readonly notice: Notice | null;
  readonly asking: Asking | null;
}

export const NOTHING: Model = {
  text: "",
  advice: [],
  place: null,
  panel: false,
  notice: null,
  asking: null,
};

/** What the person can do in what is shown. */
export interface Actions {
  openPanel(): void;
  closePanel(): void;
  /** Out of what is open: the same as going back, or closing. */
  escape(): void;
  fix(fix: Fix): void;
  dismiss(advice: Advice): void;
  wrong(advice: Advice): void;
  readClause(policy: string, clause: string): void;
  closeNotice(): void;
  /** Not the person but the page: the box was taken out of it. */
  boxGone(): void;
  /** Not the person either: what had the focus is not shown any more. */
  focusLost(): void;
  choose(choice: "back" | "fix" | "post"): void;
}

/** Whether anything has to stand in the page at all. */
export function isVisible({ advice, place, panel, notice, asking }: Model): boolean {
  return asking !== null || notice !== null || (place !== null && (panel || advice.length > 0));
}
