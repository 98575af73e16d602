/** What is about to be posted, as the site adapter and the editor reader found it. */
export const SITES = ["x", "facebook", "linkedin"] as const;
export type Site = (typeof SITES)[number];

export const SURFACES = [
  "post",
  "comment",
  "reply",
  "message",
  "thread",
  "quote",
  "share",
  "article",
] as const;
export type Surface = (typeof SURFACES)[number];

/** Who speaks: the person for themselves, or the school's own page or handle. */
export type Account = "personal" | "official";

export interface Attachment {
  readonly kind: "image" | "video" | "document" | "link";
}

export interface Draft {
  /** The text as the site would send it. All offsets in the core are UTF-16 code units into this string. */
  readonly text: string;
  readonly site: Site;
  readonly surface: Surface;
  readonly account: Account;
  readonly attachments: readonly Attachment[];
  /** The text that is being answered or quoted, where the page shows it; "" where there is none. */
  readonly replyTo: string;
}
