import { hashWord, join } from "./hash.ts";
import { categoriesOf, categoryId } from "./lexicon.ts";
import { sign, type Unit } from "./units.ts";

const id = (names: string) => names.split(" ").map(categoryId);
const NAMED = ["pupil", "person", "colleague", "leader", "school"].flatMap((kind) => [
  sign(`named ${kind}`),
  sign(`named ${kind}?`),
]);
/** Categories and signs of somebody spoken of. */
export const PERSONS = new Set([
  ...id(
    "CHILD PUPIL CLASSGROUP LOT PARENT KIN OWN COLLEAGUE HEAD AUTHORITY STRANGER SELF WE YOU HE SHE THEY IT DOER",
  ),
  ...NAMED,
]);
/** Those that a pronoun can point back to. */
export const ANTECEDENTS = new Set([
  ...id("CHILD PUPIL CLASSGROUP LOT PARENT KIN OWN COLLEAGUE HEAD AUTHORITY STRANGER PET"),
  ...NAMED,
]);
const PRONOUNS = new Set(id("HE SHE THEY"));

/** A category as it stands here: denied and quoted ones are others. */
export function standing(cat: number, one: Unit): number {
  return cat + (one.denied ? 1000 : 0) + (one.quoted ? 2000 : 0);
}

/** One symbol a unit: its category if it has one, the person a pronoun points to, else the word or its ending. */
export function symbols(units: readonly Unit[], before: number): number[] {
  let spoken = before;
  return units.map((one) => {
    const cat = one.cats[0];
    if (cat === undefined)
      return /^[a-z']{1,3}$/.test(one.word) || !/[a-z]/.test(one.word)
        ? one.hash
        : hashWord(`*${one.word.slice(-2)}`);
    const person = one.cats.find((each) => ANTECEDENTS.has(each));
    if (person !== undefined) spoken = person;
    if (PRONOUNS.has(cat)) return join(5000 + cat, spoken);
    return standing(cat, one);
  });
}

const REPLY_WORD = /[a-z0-9']+|[?!£]/g;

export function replyWords(replyTo: string): string[] {
  return (replyTo.match(REPLY_WORD) ?? []).slice(0, 80);
}

/** The person that the answered text spoke of last, 0 for nobody. */
export function antecedent(replyTo: string): number {
  let found = 0;
  for (const word of replyWords(replyTo))
    for (const cat of categoriesOf(word)) if (ANTECEDENTS.has(cat)) found = cat;
  return found;
}
