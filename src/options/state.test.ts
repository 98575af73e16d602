import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings.ts";
import { change, flush, loaded, saving, settings } from "./state.ts";

const store = vi.hoisted(() => ({ full: false, held: {} as Record<string, unknown> }));
vi.mock("../platform/storage.ts", () => ({
  saveSettings: async (part: Partial<Settings>) => {
    if (store.full) throw new Error("QUOTA_BYTES quota exceeded");
    Object.assign(store.held, part);
  },
  loadSettings: async () => ({
    settings: { ...DEFAULT_SETTINGS, ...store.held },
    locked: [],
    managed: false,
    unreadable: {},
  }),
  onSettings: () => undefined,
}));

describe("a store that is full", () => {
  beforeEach(async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    store.full = true;
    store.held = {};
    loaded.value = { settings: DEFAULT_SETTINGS, locked: [], managed: false, unreadable: {} };
    change({ disclaimer: "My own views." });
    await flush();
  });

  it("is told, and what was typed stays on the page", () => {
    expect(saving.value).toBe("failed");
    expect(settings.value?.disclaimer).toBe("My own views.");
    expect(store.held).toEqual({});
  });

  it("loses nothing: the next change stores both", async () => {
    store.full = false;
    change({ policy: "reach2" });
    await flush();
    expect(saving.value).toBe("saved");
    expect(store.held).toEqual({ disclaimer: "My own views.", policy: "reach2" });
  });

  it("says nothing of what was typed in the console", () => {
    const said = JSON.stringify(vi.mocked(console.warn).mock.calls);
    expect(said).toContain("settings");
    expect(said).not.toContain("My own views");
  });
});
