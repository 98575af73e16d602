/** Key in storage.local of the last seen copy of the school's settings: reading those themselves can take seconds. */
export const MANAGED = "managed";

/** What a storage area holds: anything, until a schema has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the school has sent, and the names of the fields that it has fixed. */
export function schoolOf(stored: Raw): { readonly school: Raw; readonly locked: readonly string[] } {
  const school = isRecord(stored[MANAGED]) ? stored[MANAGED] : {};
  const locked = Array.isArray(school.locked) ? school.locked : [];
  return { school, locked: locked.filter((field) => typeof field === "string" && field in school) };
}

/** One field as the person and the school have set it: the school's where fixed, else the person's where there is one. */
export function combined(stored: Raw, field: string): unknown {
  const { school, locked } = schoolOf(stored);
  return locked.includes(field) ? school[field] : preferOwn(stored[field], school[field]);
}

/** Parts of a group are decided one by one. */
function preferOwn(own: unknown, school: unknown): unknown {
  if (isRecord(own) && isRecord(school) && !("clauses" in own)) {
    const parts = new Set([...Object.keys(own), ...Object.keys(school)]);
    return Object.fromEntries([...parts].map((part) => [part, preferOwn(own[part], school[part])]));
  }
  return isEmpty(own) ? school : own;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === "" || value === null || (Array.isArray(value) && value.length === 0)
  );
}
