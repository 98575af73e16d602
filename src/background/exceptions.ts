import type { Exception } from "../core/setup.ts";
import { loadSettings, saveSettings } from "../platform/storage.ts";

/** Changes wait for each other, so that two quick ones do not undo one another. */
let last: Promise<unknown> = Promise.resolve();

export function changeExceptions(change: (list: readonly Exception[]) => Exception[]): Promise<null> {
  const next = last.then(async () => {
    const { settings } = await loadSettings();
    await saveSettings({ exceptions: change(settings.exceptions) });
    return null;
  });
  last = next.catch(() => null);
  return next;
}
