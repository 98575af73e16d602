import { check } from "../core/check.ts";
import type { Draft } from "../core/draft.ts";
import { disclaimerOf } from "../core/policy/disclaimer.ts";
import type { Setup } from "../core/setup.ts";
import type { Checked } from "../platform/messages.ts";
import { loadSettings, onSettings } from "../platform/storage.ts";
import { builtInPolicy } from "../policies/index.ts";
import { setupOf } from "./setup.ts";

let setup: Promise<Setup> | null = null;

/** The setup in force: read once, again after every change of the settings. */
function current(): Promise<Setup> {
  setup ??= loadSettings().then(({ settings }) => setupOf(settings, builtInPolicy));
  return setup;
}

/** Forgets the setup when the settings change. Call it as soon as the background starts. */
export function followSettings(): void {
  onSettings(({ settings }) => {
    setup = Promise.resolve(setupOf(settings, builtInPolicy));
  });
}

/** Checks a draft under the current setup. */
export async function checkDraft(draft: Draft, revision: number): Promise<Checked> {
  const now = await current();
  return { revision, advice: check(draft, now), disclaimer: disclaimerOf(now) };
}

/** A draft that nobody wrote, so that the engine has done all that it does only once. */
const FIRST: Draft = {
  text: "A sentence.",
  site: "x",
  surface: "post",
  account: "personal",
  attachments: [],
  replyTo: "",
};

export async function warm(): Promise<null> {
  await checkDraft(FIRST, 0);
  return null;
}
