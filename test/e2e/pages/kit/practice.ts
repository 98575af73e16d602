/** One press that went through, as the site would have sent it: from the editor's own state. */
export interface Sent {
  readonly surface: string;
  /** One text a box: a thread has several. */
  readonly texts: readonly string[];
}

/** What tests may ask of a practice page; it lives in the page's own world. */
export interface Practice {
  readonly sent: Sent[];
  /** The state (not the DOM) of the boxes that are mounted, by surface. */
  state(): Record<string, string[]>;
  /** Takes the compose box away and puts a new one in its place, as the sites do in mid-draft. */
  remount(): void;
  /** Puts a text into the box of a surface, through the editor's own interface. */
  fill(surface: string, text: string): void;
  /** Shows an attached picture in the open composer. */
  attach(): void;
  /** Everything that a hostile page noticed. */
  readonly noticed: string[];
}

declare global {
  interface Window {
    practice: Practice;
  }
}

export const params = new URLSearchParams(location.search);
export const lang = params.get("lang") === "de" ? "de" : "en";

// As sites with Trusted Types do for libraries that write HTML from strings (Quill 1 does).
const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: object): unknown } };
trustedTypes?.createPolicy("default", { createHTML: (html: string) => html });

const states = new Map<string, () => string[]>();
const fills = new Map<string, (text: string) => void>();
const remounts = new Set<() => void>();
const attachers = new Set<() => void>();

window.practice = {
  sent: [],
  noticed: [],
  state: () => Object.fromEntries([...states].map(([surface, read]) => [surface, read()])),
  remount: () => {
    for (const remount of [...remounts]) remount();
  },
  fill: (surface, text) => fills.get(surface)?.(text),
  attach: () => {
    for (const attach of [...attachers]) attach();
  },
};

/** Lets a surface be asked for its state, filled, and so on; returns its removal. */
export function offer(
  surface: string,
  read: () => string[],
  more: { fill?: (text: string) => void; remount?: () => void; attach?: () => void } = {},
) {
  states.set(surface, read);
  if (more.fill) fills.set(surface, more.fill);
  if (more.remount) remounts.add(more.remount);
  if (more.attach) attachers.add(more.attach);
  return () => {
    if (states.get(surface) === read) states.delete(surface);
    if (more.remount) remounts.delete(more.remount);
    if (more.attach) attachers.delete(more.attach);
  };
}

/** Records a press of Post and shows it at the foot of the page. */
export function send(surface: string, texts: readonly string[]): void {
  window.practice.sent.push({ surface, texts });
  const list = document.querySelector(".practice-sent ol");
  list?.append(el("li", {}, `${surface}: ${texts.join(" / ").slice(0, 300)}`));
  list?.parentElement?.classList.remove("practice-empty");
}

type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** A small element maker: attributes, `onclick`-like listeners, children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/u, ""), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** The frame that every practice page has: it says what it is, and shows what was "sent". */
export function frame(title: string, main: HTMLElement): void {
  document.title = `${title} – practice page`;
  document.documentElement.lang = lang === "de" ? "de" : "en-GB";
  const banner = el("p", { class: "practice-banner", lang: "en-GB" });
  banner.append(el("strong", {}, "Practice page"), " — not the real site. Nothing is sent anywhere.");
  const sent = el(
    "section",
    { class: "practice-sent practice-empty", "aria-label": "Sent on this practice page", lang: "en-GB" },
    el("h2", {}, "Sent on this practice page"),
    el("ol"),
  );
  document.body.append(banner, main, sent);
}
