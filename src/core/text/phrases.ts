import type { Token } from "./tokens.ts";

interface Phrase<T> {
  /** After the first word: the words each place may hold; null is any word. */
  readonly rest: readonly (ReadonlySet<string> | null)[];
  readonly value: T;
}

/** Phrases by their first word, so that a list of hundreds costs one look-up a token. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** "send wine|gin" is two phrases; `*` stands for any word, but not for the first. */
export function phrases<T>(list: readonly (readonly [phrase: string, value: T])[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of list) {
    const [first = "", ...others] = phrase.split(/\s+/);
    const rest = others.map((slot) => (slot === "*" ? null : new Set(slot.split("|"))));
    for (const word of first.split("|")) byFirst.set(word, [...(byFirst.get(word) ?? []), { rest, value }]);
  }
  return byFirst;
}

/** Words as phrases hold them: no apostrophes ("couldn't" is "couldnt"). */
export function bare(token: Token): string {
  return token.word.includes("'") ? token.word.replaceAll("'", "") : token.folded;
}

/** The phrase that begins at token `i`: its value and the token after it. The first in the list wins. */
export function phraseAt<T>(
  words: readonly string[],
  i: number,
  list: Phrases<T>,
): { readonly to: number; readonly value: T } | undefined {
  for (const { rest, value } of list.get(words[i] as string) ?? []) {
    if (rest.every((slot, k) => slot?.has(words[i + 1 + k] ?? "") ?? i + 1 + k < words.length))
      return { to: i + 1 + rest.length, value };
  }
  return undefined;
}
