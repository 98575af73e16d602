/**
 * The guard as a machine without side effects: what to do with each press, and what comes next. A press that may not
 * go through at once is swallowed, and sent again by us exactly once when it may.
 */
export type Verdict = "pass" | "hold" | "ask";

export type State =
  | { readonly at: "idle" }
  /** A press waits for the engine's answer. */
  | { readonly at: "holding"; readonly press: number }
  /** The dialog is open. */
  | { readonly at: "asking" }
  /** A press was sent by us: the rest of a double click must not send it again. `until` in ms. */
  | { readonly at: "sent"; readonly until: number };

export type Event =
  /** `final`: this event by itself would send the post (a click, a key); a pointer going down would not. */
  | { readonly type: "press"; readonly verdict: Verdict; readonly final: boolean; readonly now: number }
  /** The engine answered, for the press of that number. */
  | { readonly type: "answer"; readonly press: number; readonly verdict: Verdict; readonly now: number }
  /** No answer in time, or something broke. */
  | { readonly type: "failure"; readonly press: number; readonly now: number }
  /** The dialog could not be opened. */
  | { readonly type: "broken"; readonly now: number }
  /** The dialog is gone without an answer: a page has taken it away. */
  | { readonly type: "vanished" }
  | { readonly type: "choice"; readonly choice: "back" | "fix" | "post"; readonly now: number };

export type Effect = "none" | "check" | "open-dialog" | "release" | "release-unchecked";

export interface Step {
  readonly state: State;
  /** For presses: whether the page must not see the event. */
  readonly swallow: boolean;
  readonly effect: Effect;
}

export const IDLE: State = { at: "idle" };

/** A second press within this time after one that we sent is taken for a double click, in ms. */
export const DOUBLE_MS = 800;

export function step(state: State, event: Event, nextPress: number): Step {
  switch (event.type) {
    case "press":
      return pressed(state, event, nextPress);
    case "answer":
      return answered(state, event);
    case "failure":
      return state.at === "holding" && state.press === event.press
        ? { ...sent(event.now), effect: "release-unchecked" }
        : stay(state);
    case "broken":
      return state.at === "asking" ? { ...sent(event.now), effect: "release-unchecked" } : stay(state);
    case "vanished":
      return stay(state.at === "asking" ? IDLE : state);
    case "choice":
      if (state.at !== "asking") return stay(state);
      return event.choice === "post" ? sent(event.now) : { state: IDLE, swallow: false, effect: "none" };
  }
}

function pressed(state: State, event: Extract<Event, { type: "press" }>, nextPress: number): Step {
  const { verdict, final, now } = event;
  if (state.at === "holding" || state.at === "asking") return { ...stay(state), swallow: true };
  if (state.at === "sent" && now < state.until) return { ...stay(state), swallow: true };
  if (verdict === "pass") return stay(IDLE);
  if (verdict === "ask") {
    return final
      ? { state: { at: "asking" }, swallow: true, effect: "open-dialog" }
      : { state: IDLE, swallow: true, effect: "none" };
  }
  const next: State = final ? { at: "holding", press: nextPress } : IDLE;
  return { state: next, swallow: true, effect: "check" };
}

function answered(state: State, event: Extract<Event, { type: "answer" }>): Step {
  if (state.at !== "holding" || state.press !== event.press) return stay(state);
  if (event.verdict === "pass") return sent(event.now);
  if (event.verdict === "ask") return { state: { at: "asking" }, swallow: false, effect: "open-dialog" };
  return { ...stay(state), effect: "check" }; // The text changed while the engine was reading.
}

function sent(now: number): Step {
  return { state: { at: "sent", until: now + DOUBLE_MS }, swallow: false, effect: "release" };
}

function stay(state: State): Step {
  return { state, swallow: false, effect: "none" };
}
