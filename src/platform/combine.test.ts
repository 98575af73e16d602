import { describe, expect, it } from "vitest";
import { combined } from "./combine.ts";

describe("one field of the settings", () => {
  it("is the person's where there is one", () =>
    expect(combined({ disclaimer: "Mine.", managed: { disclaimer: "Theirs." } }, "disclaimer")).toBe(
      "Mine.",
    ));
  it("is the school's where the person has set nothing", () =>
    expect(combined({ disclaimer: "", managed: { disclaimer: "Theirs." } }, "disclaimer")).toBe("Theirs."));
  it("is the school's where the school has fixed it", () =>
    expect(combined({ policy: "own", managed: { policy: "reach2", locked: ["policy"] } }, "policy")).toBe(
      "reach2",
    ));
  it("is taken whole where it is a policy", () => {
    const own = { clauses: [1], title: "Ours" };
    expect(combined({ own, managed: { own: { clauses: [2], version: "9" } } }, "own")).toEqual(own);
  });
});
