import { isDisabled } from "./dom.ts";
import type { Composer, SiteAdapter } from "./site.ts";

/** A press that would send a post: of which box, and by which control (null: by a key in the box). */
export interface Press {
  readonly composer: Composer;
  readonly control: HTMLElement | null;
}

const BUTTON = "button, [role=button], input[type=submit]";

/**
 * The post that an event (pointer*, mouse*, click, keydown, submit; at capture on window) is about to send, or null.
 * Works from the page as it is now, so a box that never had the focus is found too.
 */
export function pressed(adapter: SiteAdapter, event: Event): Press | null {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) return pressedByKey(adapter, event, target);
  return pressedControl(adapter, event);
}

function pressedByKey(adapter: SiteAdapter, event: KeyboardEvent, target: Element): Press | null {
  if (event.type !== "keydown") return null;
  const composer = adapter.find(target);
  if (composer !== null && composer !== "unknown") {
    return composer.isSubmitKey(event) ? { composer, control: null } : null;
  }
  const activates = (event.key === "Enter" || event.key === " ") && !event.isComposing;
  return activates ? pressedControl(adapter, event) : null;
}

function pressedControl(adapter: SiteAdapter, event: Event): Press | null {
  const path = event.composedPath();
  const onButton = path.some((node) => node instanceof Element && node.matches(BUTTON));
  if (!onButton && event.type !== "submit") return null;
  for (const composer of adapter.all(document)) {
    const control = composer.submitControls().find((el) => path.includes(el) || submits(event, el));
    if (control !== undefined) return isDisabled(control) ? null : { composer, control };
  }
  return null;
}

/** A form that is submitted without a press on its button. */
function submits(event: Event, control: HTMLElement): boolean {
  return event.type === "submit" && event.target instanceof Node && event.target.contains(control);
}
