const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|mr|mrs|ms|dr|st|no|vs|para|sec|cf|approx|incl)|\b[A-Z])\.$/i;

/** Sentences of a clause, trimmed, in order. Splits after . ! ? before a capital, not after common abbreviations. */
export function sentences(text: string): string[] {
  const out: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    out.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest) out.push(rest);
  return out;
}
