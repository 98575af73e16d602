import { computed, signal } from "@preact/signals";
import type { Policy } from "../core/policy/policy.ts";
import type { Settings } from "../core/settings.ts";
import { report } from "../platform/errors.ts";
import { type Field, type Loaded, loadSettings, onSettings, saveSettings } from "../platform/storage.ts";
import { builtInPolicy, POLICIES } from "../policies/index.ts";

/** Null until the settings have been read. */
export const loaded = signal<Loaded | null>(null);
export const saving = signal<"idle" | "saving" | "saved" | "failed">("idle");

/** What has been changed here and is not stored yet: shown at once, and kept when storing fails. */
const pending = signal<Partial<Settings>>({});

export const settings = computed<Settings | null>(() =>
  loaded.value ? { ...loaded.value.settings, ...pending.value } : null,
);

/** The policies to choose from, the school's own first. */
export const choices = computed<readonly Policy[]>(() => {
  const own = settings.value?.own;
  return own ? [own, ...POLICIES] : POLICIES;
});

/** The policy in force. */
export const chosen = computed<Policy | undefined>(() => {
  const now = settings.value;
  return now?.policy === "own" ? (now.own ?? undefined) : builtInPolicy(now?.policy ?? "");
});

export function isLocked(field: Field): boolean {
  return loaded.value?.locked.includes(field) ?? false;
}

/** How long typing may rest before it is stored, in ms. */
const PAUSE = 400;
let timer: ReturnType<typeof setTimeout> | undefined;
let queue: Promise<void> = Promise.resolve();

/** Shows a change at once and stores it after a pause in typing. */
export function change(part: Partial<Settings>): void {
  pending.value = { ...pending.value, ...part };
  clearTimeout(timer);
  timer = setTimeout(() => void flush(), PAUSE);
}

/** Stores what is pending now; what could not be stored stays on the page and is tried again with the next change. */
export function flush(): Promise<void> {
  clearTimeout(timer);
  queue = queue.then(store);
  return queue;
}

async function store(): Promise<void> {
  const part = pending.value;
  if (Object.keys(part).length === 0) return;
  saving.value = "saving";
  try {
    await saveSettings(part);
    loaded.value = await loadSettings();
    pending.value = withoutStored(pending.value, part);
    saving.value = "saved";
  } catch (error) {
    report("settings", error);
    saving.value = "failed";
  }
}

/** Leaves out what was stored, unless it has been changed again meanwhile. */
function withoutStored(now: Partial<Settings>, stored: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => stored[field as Field] !== value));
}

/** Reads the settings and follows what other pages and the school change. */
export async function start(): Promise<void> {
  loaded.value = await loadSettings();
  onSettings((now) => {
    loaded.value = now;
  });
  window.addEventListener("pagehide", () => void flush());
}
