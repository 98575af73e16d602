/** A word with letters hidden behind signs ("f***ing", "b@£%&!", "sh-t"): does it stand for one of `words`? */

const HIDDEN = /(?<![\p{L}\p{N}])\p{L}[\p{L}]{0,3}[*#@£%&$!_-]{1,6}[\p{L}*#@£%&$!]{0,8}/gu;

export interface Hidden {
  /** Plain-text span. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** Every hidden word in a plain text that can be read as one of `words`, which are lower case. */
export function hiddenWords(plain: string, words: readonly string[]): Hidden[] {
  const found: Hidden[] = [];
  for (const match of plain.matchAll(HIDDEN)) {
    const text = match[0].replace(/!+$/, "");
    const word = reading(text, words);
    if (word !== undefined) found.push({ from: match.index, to: match.index + text.length, word });
  }
  return found;
}

function reading(text: string, words: readonly string[]): string | undefined {
  const signs = text.replace(/\p{L}/gu, "").length;
  if (signs === 0 || (/^\p{L}+-\p{L}+$/u.test(text) && text.length > 5)) return undefined;
  // A&E, B&M
  if (/^\p{L}&\p{L}$/u.test(text)) return undefined;
  // Each run of signs hides about as many letters as it has.
  const pattern = text.replace(
    /[^\p{L}]+/gu,
    (run) => `[a-z]{${Math.max(1, run.length - 1)},${run.length + 1}}`,
  );
  const whole = new RegExp(`^${pattern}$`, "u");
  return words.find((word) => whole.test(word));
}

/** Words spelt out letter by letter: "f u c k", "d.i.c.k". `letters` gives the run's letters and where each stands. */
export function spelledOut(
  tokens: readonly { word: string; from: number; to: number }[],
): { text: string; first: number }[] {
  const runs: { text: string; first: number }[] = [];
  let text = "";
  let first = 0;
  tokens.forEach((token, i) => {
    if (/^\p{L}$/u.test(token.word)) {
      if (text === "") first = i;
      text += token.word;
    } else if (token.word !== "." && token.word !== "-" && token.word !== "*") {
      if (text.length > 2) runs.push({ text, first });
      text = "";
    }
  });
  if (text.length > 2) runs.push({ text, first });
  return runs;
}
