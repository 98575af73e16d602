import type { Workplace } from "../workplace.ts";
import { plain } from "./plain.ts";
import type { Token } from "./tokens.ts";

/** The names from the settings, found by their first word, so that a list of thousands costs one look-up a token. */
type People = ReadonlyMap<string, readonly (readonly string[])[]>;

const compiled = new WeakMap<Workplace, People>();

function peopleOf(workplace: Workplace): People {
  const known = compiled.get(workplace);
  if (known) return known;
  const people = new Map<string, string[][]>();
  for (const name of workplace.people) {
    const words = plain(name).text.match(/[\p{L}\p{N}']+/gu) ?? [];
    const [first] = words;
    if (first === undefined || words.join("").length < 3) continue;
    const same = people.get(first);
    if (same) same.push(words);
    else people.set(first, [words]);
  }
  compiled.set(workplace, people);
  return people;
}

/** Whether a name from the settings begins at token `i`: the token after it, or 0. The longest name wins. */
export function settingsNameAt(tokens: readonly Token[], i: number, workplace: Workplace): number {
  if (workplace.people.length === 0) return 0;
  let to = 0;
  for (const words of peopleOf(workplace).get((tokens[i] as Token).norm) ?? []) {
    let at = i;
    const all = words.every((word) => {
      if (tokens[at]?.word === ".") at += 1;
      return tokens[at++]?.norm === word;
    });
    if (all && at > to) to = at;
  }
  return to;
}

/** Whether the head's name ("Mrs Patel") begins at token `i`: the token after it, or 0. */
export function headNameAt(tokens: readonly Token[], i: number, workplace: Workplace): number {
  const words = plain(workplace.head).text.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < 2 || words[0] !== tokens[i]?.norm) return 0;
  const at = tokens[i + 1]?.word === "." ? i + 2 : i + 1;
  return tokens[at]?.norm === words.at(-1) ? at + 1 : 0;
}
