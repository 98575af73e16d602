import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../core/settings.ts";
import { lost, merge, same } from "./merge.ts";

describe("merge", () => {
  it("gives the defaults for an empty store", () => expect(merge({}).settings).toEqual(DEFAULT_SETTINGS));

  it("prefers what the person set, part by part, and fills in the school's", () => {
    const { settings, managed } = merge({
      workplace: { ...DEFAULT_SETTINGS.workplace, town: "Stoke", people: ["Mrs Patel"] },
      managed: { workplace: { name: "Bentilee Primary", town: "Leeds" }, policy: "bentilee" },
    });
    expect(settings.workplace).toMatchObject({
      name: "Bentilee Primary",
      town: "Stoke",
      people: ["Mrs Patel"],
    });
    expect(settings.policy).toBe("bentilee");
    expect(managed).toBe(true);
  });

  it("lets the school fix a field", () => {
    const { settings, locked } = merge({
      policy: "reach2",
      managed: { policy: "bentilee", locked: ["policy", "disclaimer", "no-such-field"] },
    });
    expect(settings.policy).toBe("bentilee");
    expect(locked).toEqual(["policy"]);
  });

  it.each([
    ["a string", "x"],
    ["a list", []],
    ["nested nonsense", { workplace: { name: { a: 1 }, people: "Liam" }, off: 3, exceptions: [null] }],
    ["managed nonsense", { managed: { locked: "policy", workplace: 7 } }],
  ])("survives %s", (_name, stored) => expect(merge(stored as never).settings).toEqual(DEFAULT_SETTINGS));
});

describe("lost", () => {
  it("names what cannot be read and nothing else", () => {
    expect(lost({ town: "not a field", policy: "bentilee", disclaimer: 7 })).toEqual({ disclaimer: 7 });
  });
  it("counts a broken part of a group", () => {
    const workplace = { ...DEFAULT_SETTINGS.workplace, name: "Oakfield", people: "Liam" };
    expect(lost({ workplace })).toEqual({ workplace });
  });
  it("does not mind parts that were never set, or spaces at the ends", () => {
    expect(lost({ workplace: { name: "Oakfield " }, exceptions: [] })).toEqual({});
  });
  it("finds nothing in what was saved by us", () => expect(lost({ ...DEFAULT_SETTINGS })).toEqual({}));
});

describe("same", () => {
  it("does not mind the order of keys", () => expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true));
  it("tells lists of different length apart", () => expect(same([1], [1, 2])).toBe(false));
});
