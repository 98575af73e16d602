import { describe, expect, it } from "vitest";
import { DOUBLE_MS, type Event, IDLE, type State, step, type Verdict } from "./machine.ts";

/** Runs events one after the other and lists what happened. */
function run(...events: Event[]) {
  let state: State = IDLE;
  return events.map((event, at) => {
    const next = step(state, event, at);
    state = next.state;
    return `${next.swallow ? "swallowed" : "seen"}/${next.effect}`;
  });
}
const press = (verdict: Verdict, now = 0): Event => ({ type: "press", verdict, final: true, now });
const pointer = (verdict: Verdict, now = 0): Event => ({ type: "press", verdict, final: false, now });
const choice = (which: "back" | "fix" | "post", now = 0): Event => ({ type: "choice", choice: which, now });

describe("a press on Post", () => {
  it("goes through untouched where nothing is left to ask", () =>
    expect(run(pointer("pass"), press("pass"), press("pass", 50))).toEqual([
      "seen/none",
      "seen/none",
      "seen/none",
    ]));

  it("opens the dialog once, at the click and not at the pointer going down", () =>
    expect(run(pointer("ask"), press("ask"), press("ask"))).toEqual([
      "swallowed/none",
      "swallowed/open-dialog",
      "swallowed/none",
    ]));

  it("is held while the engine reads, and then sent by us once", () =>
    expect(run(press("hold"), { type: "answer", press: 0, verdict: "pass", now: 20 })).toEqual([
      "swallowed/check",
      "seen/release",
    ]));

  it("is asked about when the engine found something", () =>
    expect(run(press("hold"), { type: "answer", press: 0, verdict: "ask", now: 20 })).toEqual([
      "swallowed/check",
      "seen/open-dialog",
    ]));

  it("is checked again when the text changed meanwhile", () =>
    expect(run(press("hold"), { type: "answer", press: 0, verdict: "hold", now: 20 })).toEqual([
      "swallowed/check",
      "seen/check",
    ]));

  it("goes through, unchecked, when nothing answers", () =>
    expect(run(press("hold"), { type: "failure", press: 0, now: 1000 })).toEqual([
      "swallowed/check",
      "seen/release-unchecked",
    ]));

  it("is not sent twice by an answer that comes after the failure", () =>
    expect(
      run(
        press("hold"),
        { type: "failure", press: 0, now: 1000 },
        { type: "answer", press: 0, verdict: "pass", now: 1001 },
      ).at(-1),
    ).toBe("seen/none"));

  it("is not sent twice by a failure that comes after the answer", () =>
    expect(
      run(
        press("hold"),
        { type: "answer", press: 0, verdict: "pass", now: 20 },
        { type: "failure", press: 0, now: 1000 },
      ).at(-1),
    ).toBe("seen/none"));

  it("does not listen to an answer for an earlier press", () =>
    expect(
      run(press("hold"), { type: "failure", press: 0, now: 1000 }, press("hold", 3000), {
        type: "answer",
        press: 0,
        verdict: "pass",
        now: 3001,
      }).at(-1),
    ).toBe("seen/none"));

  it("starts reading while the pointer is still down, and passes the click itself where all is well", () =>
    expect(run(pointer("hold"), press("pass", 80))).toEqual(["swallowed/check", "seen/none"]));
});

describe("a double click", () => {
  it("is one post after a hold", () =>
    expect(
      run(press("hold"), { type: "answer", press: 0, verdict: "pass", now: 5 }, press("pass", 120)).at(-1),
    ).toBe("swallowed/none"));

  it("while the dialog is open does nothing", () =>
    expect(run(press("ask"), press("ask", 100), press("ask", 5000)).slice(1)).toEqual([
      "swallowed/none",
      "swallowed/none",
    ]));

  it("does not lock the button: a later press counts", () =>
    expect(
      run(
        press("hold"),
        { type: "answer", press: 0, verdict: "pass", now: 5 },
        press("pass", 6 + DOUBLE_MS),
      ).at(-1),
    ).toBe("seen/none"));
});

describe("the dialog's answer", () => {
  it("posts once, whatever is pressed after", () =>
    expect(run(press("ask"), choice("post", 10), choice("post", 11), press("pass", 200)).slice(1)).toEqual([
      "seen/release",
      "seen/none",
      "swallowed/none",
    ]));
  it("goes back without sending", () =>
    expect(run(press("ask"), choice("back", 10), press("ask", 20)).slice(1)).toEqual([
      "seen/none",
      "swallowed/open-dialog",
    ]));
  it("fixes without sending", () => expect(run(press("ask"), choice("fix")).at(-1)).toBe("seen/none"));
});

describe("a dialog", () => {
  it("that cannot be opened holds nobody up, and posts once", () =>
    expect(run(press("ask"), { type: "broken", now: 1 }, press("ask", 100)).slice(1)).toEqual([
      "seen/release-unchecked",
      "swallowed/none",
    ]));
  it("that the page has taken away opens again with the next press", () =>
    expect(run(press("ask"), { type: "vanished" }, press("ask", 100)).at(-1)).toBe("swallowed/open-dialog"));
});
