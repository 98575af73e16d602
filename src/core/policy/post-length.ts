/** Longest post that everybody can send on X, in its own weighted characters. Source: docs.x.com, "Counting characters". */
const LIMIT = 280;
/** Any link counts as this many. */
const LINK = "x".repeat(23);
/** Ranges whose characters count once; all others, as emoji and Chinese, count twice. */
const LIGHT = /[\u{0}-\u{10FF}\u{2000}-\u{200D}\u{2010}-\u{201F}\u{2032}-\u{2037}]/u;

/** By how many weighted characters a post is too long for X; 0 where it fits. */
export function overLimit(text: string): number {
  let length = 0;
  for (const char of text.replace(/https?:\/\/\S+/g, LINK)) length += LIGHT.test(char) ? 1 : 2;
  return Math.max(0, length - LIMIT);
}
