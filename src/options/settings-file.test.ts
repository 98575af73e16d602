import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../core/settings.ts";
import { ictAup } from "../policies/ict-aup/index.ts";
import { settingsFile, settingsFromFile } from "./settings-file.ts";

describe("the file of settings", () => {
  it("comes back as it was saved", () => {
    const settings = { ...DEFAULT_SETTINGS, disclaimer: "Views are mine.", own: ictAup, policy: "own" };
    expect(settingsFromFile(JSON.stringify(settingsFile(settings)))).toEqual(
      JSON.parse(JSON.stringify(settings)),
    );
  });

  it("changes only what it holds", () => {
    const file = { format: 1, kind: "settings", settings: { trust: "reach2" } };
    expect(settingsFromFile(JSON.stringify(file))).toEqual({ trust: "reach2" });
  });

  it("takes a policy file as the school's own policy", () => {
    expect(settingsFromFile(JSON.stringify(ictAup))).toMatchObject({ policy: "own", own: { id: "ict-aup" } });
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"settings": {}}',
    '{"format": 1, "kind": "settings", "settings": {"colour": "red"}}',
  ])("is not %s", (text) => expect(settingsFromFile(text)).toBeNull());
});
