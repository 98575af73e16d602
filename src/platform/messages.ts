import type { Advice } from "../core/advice.ts";
import type { Concern } from "../core/concern.ts";
import type { Draft, Site } from "../core/draft.ts";

/** Longest words that "This is wrong" can be remembered for, in UTF-16 code units. */
export const LONGEST_EXCEPTION = 200;

/**
 * Every message that crosses a context boundary. Requests to the background come from content scripts and pages;
 * requests to a tab come from the popup and the background. Nothing else is sent.
 */
export type ToBackground =
  /** A compose box took the focus: load the engine before it is needed. */
  | { readonly type: "warm" }
  /** Check a draft. `revision` comes back unchanged, so that a late answer can be told from the current one. */
  | { readonly type: "check"; readonly draft: Draft; readonly revision: number }
  /** What the tab shows now, for the badge on the toolbar button. */
  | { readonly type: "badge"; readonly count: number; readonly gravest: "none" | "hint" | "warn" | "stop" }
  /** "This is wrong": remember that these words are not this concern. */
  | { readonly type: "except"; readonly concern: Concern; readonly words: string }
  | { readonly type: "unexcept"; readonly concern: Concern; readonly words: string }
  /** Open the options page, optionally at a part of it, or a clause in its context. */
  | { readonly type: "open-options"; readonly hash: string }
  | { readonly type: "open-clause"; readonly policy: string; readonly clause: string }
  /** What the context menu was used on, given out once and then forgotten. Asked by the popup when it opens. */
  | { readonly type: "selection" };

export interface Checked {
  readonly revision: number;
  readonly advice: readonly Advice[];
  /** The disclaimer that "add the disclaimer" would add: the person's wording, else the policy's. */
  readonly disclaimer: string;
}

/** Text that the person picked on any page and its advice, read as a personal post. */
export interface SelectionCheck {
  readonly text: string;
  readonly advice: readonly Advice[];
}

export type ToTab =
  /** What is in the tab's compose box now, for the popup. */
  | { readonly type: "status" }
  /** Open the panel from the keyboard command. */
  | { readonly type: "open-panel" };

/** `unknown-box`: an editor that no adapter recognises has the focus. `none`: no box in use. */
export interface TabStatus {
  readonly site: Site;
  readonly box: "none" | "unknown-box" | "known";
  readonly account: "personal" | "official";
  readonly advice: readonly Advice[];
}

export interface Replies {
  readonly warm: null;
  readonly check: Checked;
  readonly badge: null;
  readonly except: null;
  readonly unexcept: null;
  readonly "open-options": null;
  readonly "open-clause": null;
  readonly selection: SelectionCheck | null;
  readonly status: TabStatus;
  readonly "open-panel": null;
}

export type Message = ToBackground | ToTab;
export type ReplyTo<M extends Message> = Replies[M["type"]];
