import { signal } from "@preact/signals";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { type Loaded, loadSettings, saveSettings } from "../platform/storage.ts";

export const STEPS = ["school", "policy", "try", "done"] as const;
export type Step = (typeof STEPS)[number];

export const step = signal<Step>("school");
/** Null until the settings have been read. */
export const loaded = signal<Loaded | null>(null);
/** What is answered here, stored with each step. */
export const name = signal("");
export const policy = signal("");
export const failed = signal(false);

export async function start(): Promise<void> {
  // Ready by the time the sample is tried.
  void ask({ type: "warm" }).catch((error) => report("ask", error));
  loaded.value = await loadSettings();
  name.value = loaded.value.settings.workplace.name;
  policy.value = loaded.value.settings.policy;
}

/** Stores the answers and shows another step. */
export async function goTo(next: Step): Promise<void> {
  await store(next === "done");
  step.value = next;
}

/** Leaves what is not answered as it is and does not come back. */
export async function skip(): Promise<void> {
  await store(true);
  step.value = "done";
}

async function store(welcomed: boolean): Promise<void> {
  if (!loaded.value) return;
  const { workplace } = loaded.value.settings;
  try {
    await saveSettings({
      workplace: { ...workplace, name: name.value.trim() },
      policy: policy.value,
      ...(welcomed ? { welcomed } : {}),
    });
    loaded.value = await loadSettings();
    failed.value = false;
  } catch (error) {
    report("settings", error);
    failed.value = true;
  }
}
