import * as v from "valibot";
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from "../core/settings.ts";

export type Field = keyof Settings;
export const FIELDS = Object.keys(DEFAULT_SETTINGS) as Field[];

/** Key in storage.local of the last seen copy of the school's settings: reading those themselves can take seconds. */
export const MANAGED = "managed";
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

type Raw = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === undefined || value === "" || value === null || (Array.isArray(value) && value.length === 0);

/** The person's value where there is one, else the school's; parts of a group are decided one by one. */
function preferOwn(own: unknown, school: unknown): unknown {
  if (isRecord(own) && isRecord(school) && !("clauses" in own)) {
    const parts = new Set([...Object.keys(own), ...Object.keys(school)]);
    return Object.fromEntries([...parts].map((part) => [part, preferOwn(own[part], school[part])]));
  }
  return isEmpty(own) ? school : own;
}

/** Puts what storage.local holds and the school's settings (its `managed` entry) together. Never throws. */
export function merge(stored: Raw): Loaded {
  const school = isRecord(stored[MANAGED]) ? stored[MANAGED] : {};
  const asked = Array.isArray(school.locked) ? school.locked : [];
  const locked = FIELDS.filter((field) => asked.includes(field) && field in school);
  const raw = Object.fromEntries(
    FIELDS.map((field) => [
      field,
      locked.includes(field) ? school[field] : preferOwn(stored[field], school[field]),
    ]),
  );
  return {
    settings: v.parse(SettingsSchema, raw),
    locked,
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
    FIELDS.filter((field) => field in stored && !same(stored[field], read[field])).map((field) => [
      field,
      stored[field],
    ]),
  );
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
