import * as v from "valibot";
import { type Settings, SettingsSchema } from "../core/settings.ts";
import { browser } from "./browser.ts";
import { MANAGED } from "./combine.ts";
import { report } from "./errors.ts";
import { FIELDS, type Loaded, lost, merge, same, UNREADABLE } from "./merge.ts";

export type { Field, Loaded } from "./merge.ts";

/** The settings in force. Storage that cannot be read gives the defaults; it is never a reason to fail. */
export async function loadSettings(): Promise<Loaded> {
  try {
    return merge(await browser.storage.local.get(null));
  } catch (error) {
    report("settings", error);
    return merge({});
  }
}

/** Stores the given fields and leaves the others; fields that the school has fixed are passed over. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const { settings, locked } = await loadSettings();
  const parsed = v.parse(SettingsSchema, { ...settings, ...change });
  const fields = FIELDS.filter((field) => field in change && !locked.includes(field));
  await browser.storage.local.set(Object.fromEntries(fields.map((field) => [field, parsed[field]])));
}

/** Calls back with the new settings whenever they change, until `signal` aborts. */
export function onSettings(changed: (loaded: Loaded) => void, signal?: AbortSignal): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === "local") void loadSettings().then((loaded) => !signal?.aborted && changed(loaded));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** Puts values that cannot be read beside the others, where the options page shows them. For the background, once. */
export async function keepUnreadable(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const gone = lost(stored);
  if (Object.keys(gone).length === 0) return;
  await browser.storage.local.set({ [UNREADABLE]: { ...(stored[UNREADABLE] as object), ...gone } });
  const { settings } = merge({ ...stored, [MANAGED]: undefined });
  await browser.storage.local.set(
    Object.fromEntries(FIELDS.filter((field) => field in gone).map((field) => [field, settings[field]])),
  );
}

/** Forgets what could not be read, when the person says so. */
export async function forgetUnreadable(): Promise<void> {
  await browser.storage.local.remove(UNREADABLE);
}

/**
 * Keeps the copy of the school's settings in storage.local fresh. For the background only: the first reading after a
 * browser start takes up to 3 s in Chromium, and Firefox rejects it where a school has sent nothing.
 */
export async function followManaged(): Promise<void> {
  const fresh = await browser.storage.managed.get(null).catch(() => ({}));
  const { [MANAGED]: copy } = await browser.storage.local.get(MANAGED);
  if (same(copy ?? {}, fresh)) return;
  if (Object.keys(fresh).length === 0) await browser.storage.local.remove(MANAGED);
  else await browser.storage.local.set({ [MANAGED]: fresh });
}
