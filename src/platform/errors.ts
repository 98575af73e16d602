/** Where something went wrong. Fixed words only: what the person wrote can never be part of it. */
export type Place =
  | "ask"
  | "check"
  | "command"
  | "editor"
  | "guard"
  | "highlight"
  | "listen"
  | "menu"
  | "panel"
  | "settings"
  | "site";

/**
 * The one funnel for errors. It writes the place and the kind of the error to the console and nothing else: messages
 * and stacks of errors may carry the draft.
 */
export function report(place: Place, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  console.warn(`Second Look: ${place} (${kind})`);
}
