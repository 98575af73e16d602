/** Words shorter than this, in letters, are taken as they are: one letter more or less makes another word of them. */
const SHORTEST = 4;

/**
 * The word of the vocabulary that was probably meant: at most one letter wrong, missing, extra or swapped, or two in
 * words of eight letters and more. "" where there is none.
 */
export function meant(word: string, vocabulary: Iterable<string>): string {
  if (word.length < SHORTEST) return "";
  const most = word.length >= 8 ? 2 : 1;
  let best = "";
  let least = most + 1;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) > most || known.length < SHORTEST || known[0] !== word[0])
      continue;
    const apart = distance(word, known, least);
    if (apart >= least) continue;
    best = known;
    least = apart;
  }
  return best;
}

/** Edits between two words, a swap of neighbours counting as one; stops counting at `enough`. */
function distance(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = a[i - 1] !== a[i - 2] && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(swap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    if (Math.min(...row) >= enough) return enough;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
