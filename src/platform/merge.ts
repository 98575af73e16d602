import * as v from "valibot";
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from "../core/settings.ts";
import { combined, isRecord, type Raw, schoolOf } from "./combine.ts";

export type Field = keyof Settings;
export const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

/** Key in storage.local of values that could not be read, kept so that nothing is lost. */
export const UNREADABLE = "unreadable";

/** The settings in force and where they come from. */
export interface Loaded {
  readonly settings: Settings;
  /** Fields that the school has fixed: shown, not changed. */
  readonly locked: readonly Field[];
  /** Whether the school has sent anything. */
  readonly managed: boolean;
  /** What was stored but could not be read, by field; empty in the usual case. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/** Puts what storage.local holds and the school's settings (its `managed` entry) together. Never throws. */
export function merge(stored: Raw): Loaded {
  const { school, locked } = schoolOf(stored);
  const raw = Object.fromEntries(FIELDS.map((field) => [field, combined(stored, field)]));
  return {
    settings: v.parse(SettingsSchema, raw),
    locked: FIELDS.filter((field) => locked.includes(field)),
    managed: Object.keys(school).length > 0,
    unreadable: isRecord(stored[UNREADABLE]) ? stored[UNREADABLE] : {},
  };
}

/** The stored values that reading would lose or shorten, by field. */
export function lost(stored: Raw): Record<string, unknown> {
  const read = v.parse(
    SettingsSchema,
    Object.fromEntries(FIELDS.filter((field) => field in stored).map((field) => [field, stored[field]])),
  );
  return Object.fromEntries(
    FIELDS.filter((field) => field in stored && !kept(stored[field], read[field])).map((field) => [
      field,
      stored[field],
    ]),
  );
}

/** Whether all that was stored is in what was read; white space at the ends does not count. */
function kept(stored: unknown, read: unknown): boolean {
  if (isRecord(stored) && isRecord(read))
    return Object.keys(stored).every((key) => !(key in read) || kept(stored[key], read[key]));
  if (Array.isArray(stored) && Array.isArray(read))
    return stored.length === read.length && stored.every((item, at) => kept(item, read[at]));
  return typeof stored === "string" && typeof read === "string"
    ? stored.trim() === read.trim()
    : stored === read;
}

/** Whether two values are equal as JSON, the order of keys aside. */
export function same(a: unknown, b: unknown): boolean {
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => same(a[key], b[key]));
  }
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  return a === b;
}
