import type { Advice } from "../core/advice.ts";
import type { Concern } from "../core/concern.ts";
import { t } from "../platform/i18n.ts";
import { shortened } from "./clause-text.ts";

/** Longest quotation of the person's words in a piece of advice, in UTF-16 code units. */
const LONGEST = 120;
const MOST_QUOTES = 3;

/** The name of a concern as people read it. */
export function concernName(concern: Concern): string {
  return t(`concern_${concern.replaceAll("-", "_")}`);
}

/** The words that a piece of advice is about, each once; `more` counts those left out. */
export function quotes({ findings }: Advice, text: string): { words: string[]; more: number } {
  const all = findings.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim());
  const words = [...new Set(all)].filter((quote) => quote !== "");
  return {
    words: words.slice(0, MOST_QUOTES).map((quote) => shortened(quote, LONGEST)),
    more: Math.max(0, words.length - MOST_QUOTES),
  };
}

/** Why, in a sentence; a second one only where it says something else. */
export function reasons({ findings }: Advice): string[] {
  return [...new Set(findings.map(({ why }) => t(why.key, ...(why.subs ?? []))))].slice(0, 2);
}
