import { CONCEPTS } from "./concepts.ts";
import { stem, type Term, termsOf } from "./terms.ts";

/** A concept met in a text, and the words that stand for it: `[first, last]` places in the list of terms. */
export interface Met {
  readonly concept: string;
  readonly first: number;
  readonly last: number;
}

interface Phrase {
  readonly concept: string;
  readonly stems: readonly string[];
  /** Whether it counts in questions only. */
  readonly asked: boolean;
}

/** Phrases by their first stem. Built on first use, so that the background does not pay for the popup. */
let phrases: Map<string, Phrase[]> | null = null;

/** The concepts that the words of a text stand for, in order of the text; `asking` where the text is a question. */
export function conceptsIn(terms: readonly Term[], asking = false): Met[] {
  phrases ??= allPhrases();
  const met: Met[] = [];
  for (const [first, { stem: start }] of terms.entries()) {
    for (const { concept, stems, asked } of phrases.get(start) ?? []) {
      if (asked && !asking) continue;
      if (stems.every((wanted, at) => terms[first + at]?.stem === wanted)) {
        met.push({ concept, first, last: first + stems.length - 1 });
      }
    }
  }
  return met;
}

function allPhrases(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [concept, { words }] of Object.entries(CONCEPTS)) {
    for (const phrase of words.split(",")) {
      const stems = termsOf(phrase).map((term) => term.stem);
      const [first] = stems;
      if (first === undefined) continue;
      const list = map.get(first) ?? [];
      list.push({ concept, stems, asked: phrase.trimStart().startsWith("?") });
      map.set(first, list);
    }
  }
  return map;
}

/** Single words of concepts that start like what is being typed, so that results come before the word is whole. */
export function conceptsStarting(prefix: string): string[] {
  phrases ??= allPhrases();
  const found = new Set<string>();
  for (const [first, list] of phrases) {
    if (!first.startsWith(stem(prefix))) continue;
    for (const { concept, stems } of list) if (stems.length === 1) found.add(concept);
  }
  return [...found];
}

/** Every stem that some concept knows. */
export function conceptStems(): Iterable<string> {
  phrases ??= allPhrases();
  return phrases.keys();
}

/** A concept as a term of the index and of questions, apart from all words. */
export const named = ({ concept }: { readonly concept: string }) => `#${concept.replaceAll(" ", "-")}`;
