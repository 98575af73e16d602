import { SIZES } from "../src/core/text/model/encode.ts";

/** Words of the drafts that occur in at least three, the commonest first, as rows of the embedding table. */
export function commonWords(drafts: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const words of drafts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= 3 && /^\S+$/.test(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, SIZES.words)
    .map(([word]) => word);
}
