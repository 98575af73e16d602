import type { Account, Attachment, Site, Surface } from "../core/draft.ts";

/** Who the box says is speaking; "" where the page does not tell. `handle` is without "@". */
export interface Identity {
  readonly name: string;
  readonly handle: string;
}

/**
 * A compose box that an adapter recognised. Its methods look at the page anew each time, because sites remount
 * controls and change labels while somebody types.
 */
export interface Composer {
  readonly site: Site;
  readonly surface: Surface;
  /** `high`: by test ids or keys of the site; `medium`: by structure or a label. */
  readonly confidence: "high" | "medium";
  /** The editable element that was asked about. */
  readonly editor: HTMLElement;
  /** What belongs to this box and to no other: dialog, form or block. */
  readonly root: Element;
  /** Every editable that the same press sends, in order (a thread has several); `editor` is among them. */
  boxes(): HTMLElement[];
  /** The controls that send the post, enabled or not. May be empty: some appear only with text. */
  submitControls(): HTMLElement[];
  /** Whether this key, pressed in one of the boxes, sends the post. False while an input method is composing. */
  isSubmitKey(event: KeyboardEvent): boolean;
  attachments(): Attachment[];
  /** The text that is answered or quoted, where the page shows it; at most 2,000 UTF-16 units; else "". */
  replyTo(): string;
  identity(): Identity;
  /** The audience as the page words it ("Public"), or "". */
  audience(): string;
}

/** One site: what its editable elements are. */
export interface SiteAdapter {
  readonly site: Site;
  /** Whether this adapter serves a host name. */
  serves(host: string): boolean;
  /**
   * What an editable element is (`composedPath()[0]` of an event in it). `null`: not ours, leave it alone (search,
   * direct messages). `"unknown"`: looks like a compose box but is not recognised.
   */
  find(el: Element): Composer | "unknown" | null;
  /** Every recognised box in the page now, the topmost dialog's first; boxes that a press sends together once. */
  all(doc: Document): Composer[];
}

/** Whether the speaker is one of the accounts that the settings name as the school's own. */
export function accountOf(identity: Identity, official: readonly string[]): Account {
  const known = new Set(official.map(plain).filter((name) => name !== ""));
  return known.has(plain(identity.handle)) || known.has(plain(identity.name)) ? "official" : "personal";
}

function plain(name: string): string {
  return name.trim().replace(/^@/u, "").replace(/\s+/gu, " ").toLowerCase();
}
