import parts from "../../ui/parts.css?inline";
import tokens from "../../ui/tokens.css?inline";
import { shieldEvents } from "./events.ts";
import styles from "./layer.css?inline";

/** How often the layer comes back when the page takes it out; after that it is left alone until it is shown anew. */
const RETURNS = 5;

/**
 * What we show in a page: one element outside everything the site made, in the top layer, with a closed shadow root.
 * It is in the document only while something is shown.
 */
export interface Layer {
  readonly root: ShadowRoot;
  readonly host: HTMLElement;
  /** Puts the layer where `anchor` can be reached: in its modal dialog if it is in one, else in the document. */
  show(anchor: Element): void;
  hide(): void;
  /** Whether the focus is on something of ours. */
  hasFocus(): boolean;
}

/** `onKey` is told of each key that is pressed in the layer. */
export function createLayer(onKey: (event: KeyboardEvent) => void, signal: AbortSignal): Layer {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  let returns = RETURNS;
  const watch = new MutationObserver(() => {
    if (!host.isConnected && watched && returns-- > 0) raise(watched);
  });
  let watched: Element | null = null;

  function raise(parent: Element): void {
    watched = parent;
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = [sheetOf(tokens + parts + styles)];
    if (host.parentNode !== parent) parent.append(host);
    host.popover = "manual";
    if (!host.matches(":popover-open")) host.showPopover();
    watch.observe(parent, { childList: true });
  }

  function hide(): void {
    watched = null;
    returns = RETURNS;
    watch.disconnect();
    host.remove();
  }

  shieldEvents(host, root, onKey, signal);
  signal.addEventListener("abort", hide);
  return {
    root,
    host,
    hide,
    hasFocus: () => root.activeElement !== null,
    show: (anchor) => raise(parentFor(anchor)),
  };
}

/** Everything outside an open modal dialog is inert, so beside a box in one we have to be inside it. */
function parentFor(anchor: Element): Element {
  for (let el: Element | null = anchor; el; el = outer(el)) if (el.matches("dialog:modal")) return el;
  return document.documentElement;
}

function outer(el: Element): Element | null {
  const root = el.getRootNode();
  return el.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
