import { LIFE } from "../../words/categories/life.ts";
import { MATTERS } from "../../words/categories/matters.ts";
import { PEOPLE } from "../../words/categories/people.ts";
import { SCHOOL } from "../../words/categories/school.ts";
import { TONE } from "../../words/categories/tone.ts";

const GROUPS = [PEOPLE, SCHOOL, MATTERS, TONE, LIFE];

/** Names of the word categories, those that say most about a word first: its first category stands for it. */
export const CATEGORIES: readonly string[] = GROUPS.flatMap((group) => Object.keys(group));

/** Longest phrase, in words. */
export const LONGEST_PHRASE = 5;

const WORDS = new Map<string, number[]>();
/** First words of phrases, so that most tokens cost one look-up. */
const PHRASE_STARTS = new Set<string>();

CATEGORIES.forEach((name, id) => {
  const words = GROUPS.find((group) => name in group)?.[name] ?? "";
  for (const word of words.toLowerCase().split(" ")) {
    const entry = word.replaceAll("_", " ");
    const ids = WORDS.get(entry) ?? [];
    if (!ids.includes(id)) ids.push(id);
    WORDS.set(entry, ids);
    const space = entry.indexOf(" ");
    if (space > 0) PHRASE_STARTS.add(entry.slice(0, space));
  }
});

const NONE: readonly number[] = [];

/** Base forms of an inflected word, the likeliest first. */
function bases(word: string): string[] {
  const found: string[] = [];
  const cut = (end: string, ...replace: string[]) => {
    if (!word.endsWith(end) || word.length < end.length + 3) return;
    const stem = word.slice(0, -end.length);
    for (const one of replace) found.push(stem + one);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
  };
  cut("ies", "y");
  cut("es", "", "e");
  cut("s", "");
  cut("ied", "y");
  cut("ed", "", "e");
  cut("ing", "", "e");
  cut("in", "", "e");
  cut("iest", "y");
  cut("est", "", "e");
  cut("ier", "y");
  cut("er", "", "e");
  cut("ily", "y");
  cut("ly", "");
  return found;
}

/** Category ids of one word, by itself or by its base form. */
export function categoriesOf(word: string): readonly number[] {
  const direct = WORDS.get(word);
  if (direct !== undefined) return direct;
  for (const base of bases(word)) {
    const ids = WORDS.get(base);
    if (ids !== undefined) return ids;
  }
  return NONE;
}

/** Category ids of a phrase of two words or more, joined by single blanks. */
export function phraseCategories(phrase: string): readonly number[] {
  return WORDS.get(phrase) ?? NONE;
}

export function startsPhrase(word: string): boolean {
  return PHRASE_STARTS.has(word);
}

/** @throws Error where no category has that name. */
export function categoryId(name: string): number {
  const id = CATEGORIES.indexOf(name);
  if (id < 0) throw new Error(`no word category ${name}`);
  return id;
}
