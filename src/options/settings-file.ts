import * as v from "valibot";
import { PolicySchema } from "../core/policy/policy.ts";
import { type Settings, SettingsSchema } from "../core/settings.ts";

/** The file that "Save to a file" writes; documented in docs/POLICY-FORMAT.md. */
export interface SettingsFile {
  readonly format: 1;
  readonly kind: "settings";
  readonly settings: Settings;
}

export function settingsFile(settings: Settings): SettingsFile {
  return { format: 1, kind: "settings", settings };
}

const FileSchema = v.object({
  format: v.literal(1),
  kind: v.literal("settings"),
  settings: v.record(v.string(), v.unknown()),
});

/** The settings in such a file, only the fields it holds; a policy file counts as its policy. Null for anything else. */
export function settingsFromFile(json: string): Partial<Settings> | null {
  const value = parsed(json);
  const file = v.safeParse(FileSchema, value);
  if (file.success) {
    const all = v.parse(SettingsSchema, file.output.settings);
    const held = Object.entries(all).filter(([field]) => field in file.output.settings);
    return held.length > 0 ? Object.fromEntries(held) : null;
  }
  const policy = v.safeParse(PolicySchema, value);
  return policy.success ? { own: policy.output, policy: "own" } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
