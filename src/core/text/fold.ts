/** Undoes what is done to hide a word: digits and signs for letters, stretched letters. Stars stay: they match any letter. */
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
};

/** "sh1t" → "shit", "fuuuuck" → "fuck", "9c" → "9c" (a class label is no disguise). */
export function fold(word: string): string {
  let out = word;
  if (/\d|[@$!]/.test(word) && !/^(?:\d{1,4}[a-z]{0,3}|[a-z]{1,3}\d{1,4})$/.test(word)) {
    out = out.replace(/[0134578@$!]/g, (sign) => LEET[sign] ?? sign);
  }
  return /(.)\1\1/.test(out) ? out.replace(/(.)\1{2,}/g, "$1") : out;
}
