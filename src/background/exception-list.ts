import type { Exception } from "../core/setup.ts";

/** As many as the settings hold; the oldest make room. */
const MOST = 500;

/** The list with the exception at its end, once. */
export function added(list: readonly Exception[], exception: Exception): Exception[] {
  return [...removed(list, exception), exception].slice(-MOST);
}

/** The list without the exception; case and white space at the ends do not count. */
export function removed(list: readonly Exception[], { concern, words }: Exception): Exception[] {
  return list.filter((other) => other.concern !== concern || plain(other.words) !== plain(words));
}

function plain(words: string): string {
  return words.trim().toLowerCase();
}
