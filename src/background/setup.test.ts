import { describe, expect, it } from "vitest";
import type { Policy } from "../core/policy/policy.ts";
import { DEFAULT_SETTINGS } from "../core/settings.ts";
import { setupOf } from "./setup.ts";

const policy = (id: string) => ({ id }) as Policy;
const builtIn = (id: string) => (["ict-aup", "reach2"].includes(id) ? policy(id) : undefined);
const ids = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
  setupOf({ ...DEFAULT_SETTINGS, ...settings }, (id) => builtIn(id)).policies.map(({ id }) => id);

describe("setupOf", () => {
  it("puts the school's own policy before the trust's", () =>
    expect(ids({ policy: "own", own: policy("ours"), trust: "reach2" })).toEqual(["ours", "reach2"]));
  it("falls back to the general policy where the chosen one is gone", () => {
    expect(ids({ policy: "no-longer-there" })).toEqual(["ict-aup"]);
    expect(ids({ policy: "own", own: null })).toEqual(["ict-aup"]);
  });
  it("passes over a trust that is not there", () => expect(ids({ trust: "elsewhere" })).toEqual(["ict-aup"]));
});
