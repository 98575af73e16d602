import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser.ts";
import { report } from "./errors.ts";
import type { Message, Replies, ReplyTo, ToBackground, ToTab } from "./messages.ts";

/** What answers one type of message; `tab` is the id of the tab that asked, where a page in a tab did. */
export type Handlers<M extends Message> = {
  readonly [T in M["type"]]: (
    message: Extract<M, { type: T }>,
    tab: number | undefined,
  ) => Replies[T] | Promise<Replies[T]>;
};

/** The extension was updated or removed under this page: nothing can be asked any more. */
export class Gone extends Error {
  override readonly name = "Gone";
}

/** Asks the background. Rejects with `Gone` when this page has outlived its extension. */
export async function ask<M extends ToBackground>(message: M): Promise<ReplyTo<M>> {
  if (!alive()) throw new Gone();
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    throw alive() ? error : new Gone();
  }
}

/** Asks the content script of a tab. Rejects where there is none. */
export function askTab<M extends ToTab>(tab: number, message: M): Promise<ReplyTo<M>> {
  return browser.tabs.sendMessage(tab, message);
}

/** False once the extension was updated, reloaded or removed under an open page. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Answers messages from this extension's own contexts until `signal` aborts. `known` decides at the edge whether a
 * value is one of ours; what is not is left unanswered, which the asker sees as `undefined`.
 */
export function listen<M extends Message>(
  known: (value: unknown) => M | null,
  handlers: Handlers<M>,
  signal?: AbortSignal,
): void {
  const answer = (value: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = known(value);
    if (!message) return undefined;
    const handler = handlers[message.type as M["type"]] as (m: M, tab: number | undefined) => unknown;
    return Promise.resolve()
      .then(() => handler(message, sender.tab?.id))
      .catch((error) => {
        report("listen", error);
        throw new Error("not answered");
      });
  };
  browser.runtime.onMessage.addListener(answer as never);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(answer as never));
}
