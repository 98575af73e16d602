import { browser } from "./browser.ts";

/**
 * A sentence from `public/_locales` in the person's language, `$1`… filled from `subs`. An unknown key comes back as
 * itself, so that a missing message is seen and nothing breaks.
 */
export function t(key: string, ...subs: readonly (string | number)[]): string {
  if (subs.length > 0) return browser.i18n.getMessage(key, subs.map(String)) || key;
  const known = plain.get(key) ?? (browser.i18n.getMessage(key) || key);
  plain.set(key, known);
  return known;
}

/** Sentences without placeholders, once asked for: they can still be said when the extension is gone. */
const plain = new Map<string, string>();

/** As `t`, with `_one` or `_other` after the key as the count asks; the count is the first placeholder. */
export function tCount(key: string, count: number, ...subs: readonly string[]): string {
  return t(`${key}_${count === 1 ? "one" : "other"}`, count, ...subs);
}

/** The language that the messages are in, as a BCP 47 tag, for `lang` and for dates. */
export function language(): string {
  return t("language_code");
}
