import { report } from "../../platform/errors.ts";
import { type Press, pressed } from "../../sites/press.ts";
import type { SiteAdapter } from "../../sites/site.ts";
import { type Event as GuardEvent, IDLE, type State, step, type Verdict } from "./machine.ts";
import { type Held, send } from "./send.ts";

/** How long a press may wait for the engine, in ms. */
const PATIENCE_MS = 1000;

const FINAL = ["click", "keydown", "submit"];
const EARLIER = ["pointerdown", "mousedown", "pointerup", "mouseup"];
/** Hidden from the page where need be, but never cancelled: without them there would be no click, and no scrolling. */
const TOUCHES = ["touchstart", "touchend"];
/** After a key that was swallowed, what the browser would make of it. */
const LATER = ["keypress", "keyup"];

/** What the guard asks of the rest of the content script. */
export interface GuardHost {
  /** Reads the draft that the press would send and says what the press should meet. May throw. */
  verdict(press: Press): Verdict;
  /** Has the draft of the press checked; resolves when there is a new answer, rejects when there will be none. */
  check(press: Press): Promise<void>;
  /** Opens the dialog about the draft of the press. May throw. */
  ask(press: Press): void;
  /** Whether the dialog stands there: a page could have taken it away. */
  isAsking(): boolean;
  /** Whether the event may be a press on Post, where that cannot be told for certain. */
  mayPost(event: Event): boolean;
  /** The press went through although nothing could be checked. */
  unchecked(): void;
  /** The press was held, and when it could go there was nothing left to press. */
  unsent(): void;
}

export interface Guard {
  /** The person's answer in the dialog. `post` sends the press that was held. */
  choose(choice: "back" | "fix" | "post"): void;
}

/** Stands before every press that would send a post. Whatever breaks in here, the press goes through. */
export function startGuard(adapter: SiteAdapter, host: GuardHost, signal: AbortSignal): Guard {
  let state: State = IDLE;
  let held: Held | null = null;
  let presses = 0;
  let sending = false;
  let swallowedKey: string | null = null;

  function move(event: GuardEvent, press: Held): boolean {
    const next = step(state, event, presses);
    state = next.state;
    if (state.at === "holding" && state.press === presses) startHolding(press);
    act(next.effect, press);
    return next.swallow;
  }

  function startHolding(press: Held): void {
    const number = presses++;
    held = press;
    setTimeout(() => fail(number), PATIENCE_MS);
  }

  function act(effect: ReturnType<typeof step>["effect"], press: Held): void {
    if (effect === "check") check(press);
    if (effect === "open-dialog") open(press);
    if (effect === "release" || effect === "release-unchecked") release(press);
    if (effect === "release-unchecked") host.unchecked();
  }

  function check(press: Held): void {
    const number = state.at === "holding" ? state.press : null;
    // In a promise from the start: what throws here must not let the event go by as well as the held press.
    const answer = Promise.resolve().then(() => host.check(press));
    const judged = answer.then(() => {
      if (number === null) return;
      move({ type: "answer", press: number, verdict: host.verdict(press), now: now() }, press);
    });
    judged.catch(() => number !== null && fail(number));
  }

  function open(press: Held): void {
    held = press;
    try {
      host.ask(press);
    } catch (error) {
      report("panel", error);
      move({ type: "broken", now: now() }, press);
    }
  }

  function fail(number: number): void {
    if (held) move({ type: "failure", press: number, now: now() }, held);
  }

  function release(press: Held): void {
    held = null;
    sending = true;
    let sent = false;
    try {
      sent = send(press);
    } catch (error) {
      report("guard", error);
    }
    sending = false;
    if (!sent) host.unsent();
  }

  /** Whether the page must not see this event. */
  function meets(event: Event): boolean {
    if (!event.isTrusted || sending) return false;
    const found = pressed(adapter, event);
    if (!found) return false;
    const press = { ...found, key: event instanceof KeyboardEvent ? event : null };
    if (!host.isAsking()) move({ type: "vanished" }, press);
    const final = FINAL.includes(event.type);
    const verdict = state.at === "asking" || state.at === "holding" ? "hold" : host.verdict(press);
    return move({ type: "press", verdict, final, now: now() }, press);
  }

  function onEvent(event: Event): void {
    let swallow = false;
    try {
      swallow = meets(event);
    } catch (error) {
      report("guard", error);
      if (FINAL.includes(event.type) && host.mayPost(event)) host.unchecked();
    }
    if (swallow) stop(event);
    if (event instanceof KeyboardEvent) swallowedKey = swallow ? event.code : null;
  }

  function onLater(event: Event): void {
    if (event instanceof KeyboardEvent && event.isTrusted && event.code === swallowedKey) stop(event);
  }

  const options = { capture: true, signal };
  for (const type of [...EARLIER, ...FINAL]) window.addEventListener(type, onEvent, options);
  for (const type of TOUCHES) window.addEventListener(type, onEvent, { ...options, passive: true });
  for (const type of LATER) window.addEventListener(type, onLater, options);

  return {
    choose(choice) {
      const press = held;
      if (press) move({ type: "choice", choice, now: now() }, press);
    },
  };
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (!TOUCHES.includes(event.type)) event.preventDefault();
}

function now(): number {
  return performance.now();
}
