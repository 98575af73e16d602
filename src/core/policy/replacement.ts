import type { Edit } from "../advice.ts";
import type { Finding } from "../finding.ts";
import { NEAR } from "./removal.ts";

/** "our little Ronnie": the words before a name that must go with it when it becomes "a pupil". */
const BEFORE_NAME = /(?:\b(?:our|my|your|the|little|poor|young|dear|lovely|brave|wee|big|miss|master)\s+)+$/i;

/** A name, with or without initials, in at most four words; the possessive stays behind. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}$/u;
const POSSESSIVE = /['’]s$/i;

/** Replace each name by "a pupil", later ones by "the pupil". Empty where a finding is more than a name. */
export function nameEdits(findings: readonly Finding[], text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of findings) {
    const name = text.slice(start, end).replace(POSSESSIVE, "");
    if (!isName(name)) return [];
    const before = BEFORE_NAME.exec(near(text, start))?.[0].length ?? 0;
    const from = start - before;
    const last = edits.at(-1);
    if (last && from < last.end) continue;
    const words = edits.length === 0 ? "a pupil" : "the pupil";
    edits.push({ start: from, end: start + name.length, text: likeOriginal(text, from, words) });
  }
  return edits;
}

/** People type names in lower case too: one or two plain words count where they carry no space-separated detail. */
function isName(words: string): boolean {
  return NAME.test(words) || /^[\p{L}'’-]+(?:\s[\p{L}'’.-]+)?$/u.test(words);
}

/** Replace the school's name by "my school"; a handle or hashtag at the end of the draft goes altogether. */
export function schoolEdits(findings: readonly Finding[], text: string): readonly Edit[] {
  return findings.map(({ start, end }) => {
    const name = text.slice(start, end).replace(POSSESSIVE, "");
    const stop = start + name.length;
    const before = near(text, start);
    if (
      /^[#@]/.test(name) &&
      text
        .slice(end)
        .replace(/[#@]\S+/g, "")
        .trim() === ""
    ) {
      return { start: start - (before.length - before.trimEnd().length), end, text: "" };
    }
    const words = /\b(?:the|our|my|this|your|his|her|their|a|an)\s+$/i.test(before) ? "school" : "my school";
    return { start, end: stop, text: likeOriginal(text, start, words) };
  });
}

/** The text just before `at`: bounded, so that the patterns above stay cheap. */
function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

/** With a capital where a sentence starts that had one. */
function likeOriginal(text: string, at: number, words: string): string {
  const opens = /(?:^|[.!?…\n])\s*$/.test(near(text, at)) && /\p{Lu}/u.test(text.charAt(at));
  return opens ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
