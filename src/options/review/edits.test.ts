import { describe, expect, it } from "vitest";
import type { Clause, Policy } from "../../core/policy/policy.ts";
import { edited } from "./edits.ts";

const clause = (part: Partial<Clause>): Clause => ({
  id: "1",
  ref: "1",
  heading: "Images",
  text: "Staff must ask.",
  applies: ["personal"],
  modality: "must",
  concerns: {},
  topics: [],
  ...part,
});

const policy: Policy = {
  format: 1,
  id: "own",
  title: "Policy",
  organisation: "School",
  kind: "school",
  version: "",
  covers: "",
  disclaimer: "",
  wording: "verbatim",
  clauses: [
    clause({
      id: "1",
      text: "Staff must ask. Staff must not name pupils.",
      concerns: { "media-attached": "warn" },
    }),
    clause({
      id: "2",
      ref: "2",
      text: "Staff may wait.",
      modality: "must-not",
      applies: ["official"],
      concerns: { "media-attached": "stop", copyright: "hint" },
    }),
  ],
};

describe("a policy under review", () => {
  it("changes one clause and leaves the old policy as it was", () => {
    const next = edited(policy, { do: "change", at: 1, part: { modality: "may" } });
    expect(next.clauses[1]?.modality).toBe("may");
    expect(policy.clauses[1]?.modality).toBe("must-not");
  });

  it("joins a clause with the next: both texts, the stricter of each", () => {
    const next = edited(policy, { do: "merge", at: 0 });
    expect(next.clauses).toHaveLength(1);
    expect(next.clauses[0]).toMatchObject({
      id: "1",
      ref: "1",
      text: "Staff must ask. Staff must not name pupils.\nStaff may wait.",
      applies: ["personal", "official"],
      concerns: { "media-attached": "stop", copyright: "hint" },
    });
  });

  it("splits at the cursor and reads both parts anew, with ids of their own", () => {
    const next = edited(policy, { do: "split", at: 0, offset: 15 });
    expect(next.clauses.map(({ ref, text, modality }) => [ref, text, modality])).toEqual([
      ["1", "Staff must ask.", "must"],
      ["1, part 2", "Staff must not name pupils.", "must-not"],
      ["2", "Staff may wait.", "must-not"],
    ]);
    expect(new Set(next.clauses.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ["a split that leaves nothing on one side", { do: "split", at: 0, offset: 0 }],
    ["joining the last with nothing", { do: "merge", at: 1 }],
    ["a clause that is not there", { do: "remove", at: 7 }],
  ] as const)("does nothing for %s", (_name, step) => expect(edited(policy, step)).toBe(policy));

  it("removes a clause, but never the last one", () => {
    const one = edited(policy, { do: "remove", at: 0 });
    expect(one.clauses.map(({ id }) => id)).toEqual(["2"]);
    expect(edited(one, { do: "remove", at: 0 })).toBe(one);
  });
});
