/** Longest post that everybody can send on X, in its own weighted characters. Source: docs.x.com, "Counting characters". */
const LIMIT = 280;
/** Any link counts as this many. */
const LINK = "x".repeat(23);
/** Code points that count once, first and last; all others, as emoji and Chinese, count twice. */
const LIGHT = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** By how many weighted characters a post is too long for X; 0 where it fits. */
export function overLimit(text: string): number {
  let length = 0;
  for (const char of text.replace(/https?:\/\/\S+/g, LINK))
    length += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
  return Math.max(0, length - LIMIT);
}

function isLight(code: number): boolean {
  return LIGHT.some(([first, last]) => code >= first && code <= last);
}
