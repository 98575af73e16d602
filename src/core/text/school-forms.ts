import { SCHOOL_GENERIC } from "../words/places.ts";
import type { Workplace } from "../workplace.ts";
import { plain } from "./plain.ts";

/** How plainly a form points to the school: "full" names no other place, "short" could be a pub or a road. */
export type FormKind = "full" | "short" | "acronym";

export interface SchoolForms {
  /** Squashed form ("stmarys") → kind. */
  readonly squashed: ReadonlyMap<string, FormKind>;
  /** Handles and hashtags without their sign, squashed. */
  readonly tags: ReadonlySet<string>;
  /** Squashed cores (≥ 5 letters), for hashtags that begin with one and for misspellings. */
  readonly cores: readonly string[];
  readonly domain: string;
  /** Longest squashed form: no longer window needs to be looked at. */
  readonly longest: number;
}

/** What people add to a short name, by a word of the full one: "Oakfield Primary" where that is what it is. */
const TAILS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/./, ["school", "sch"]],
  [/primary|infant|junior|first/, ["primary", "pri", "primry", "prim", "primaryschool"]],
  [/infant/, ["infants", "infantschool"]],
  [/junior/, ["juniors", "juniorschool"]],
  [/academy/, ["academy", "primaryacademy"]],
  [/college/, ["college", "comm", "cc", "communitycollege"]],
  [/high|secondary|comp/, ["high", "highschool", "secondary", "comp"]],
  [/nursery|pre/, ["nursery", "preschool"]],
];

/** Letters and digits only, lower case. */
export function squash(words: string): string {
  return plain(words).text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** The words of a name that are its own: "St Mary's C of E Academy, Thornbury" → "st mary's". */
function core(name: string): string {
  const words = (plain(name).text.split(",")[0] ?? "").split(/[\s./-]+/).filter(Boolean);
  const own = words.filter((word) => !SCHOOL_GENERIC.has(word));
  return own.join(" ");
}

function withSaint(form: string): string[] {
  return /^st(?=[a-z]{3})/.test(form) ? [form, form.replace(/^st/, "saint")] : [form];
}

/** Everything the school is called, worked out once for a workplace. */
export function schoolForms(workplace: Workplace): SchoolForms {
  const squashed = new Map<string, FormKind>();
  const add = (form: string, kind: FormKind) => {
    if (form.length < 3) return;
    for (const one of withSaint(form)) if (squashed.get(one) !== "full") squashed.set(one, kind);
  };
  const isTown = (form: string) => form === squash(workplace.town);
  const own = squash(core(workplace.name));
  const cores = own.length >= 4 && !isTown(own) ? [own] : [];
  if (own !== "" && !isTown(own)) add(own, "short");
  for (const alias of workplace.aliases) {
    const form = squash(alias);
    add(
      form,
      /^[\p{Lu}\d.&]{2,6}$/u.test(alias.trim())
        ? "acronym"
        : form === own
          ? "short"
          : /\s/.test(alias.trim()) && form !== own
            ? "full"
            : "short",
    );
    if (form.length >= 5 && !cores.includes(form) && form.startsWith(own) === false) cores.push(form);
  }
  const kinds = TAILS.filter(([kind]) => kind.test(plain(workplace.name).text)).flatMap(([, tails]) => tails);
  for (const base of cores.flatMap(withSaint)) for (const tail of kinds) add(base + tail, "full");
  add(squash(workplace.domain.split(".")[0] ?? ""), "full");
  add(squash(workplace.name), "full");
  add(squash(workplace.name.split(",")[0] ?? ""), "full");
  const tags = new Set(
    [...workplace.handles, ...workplace.hashtags].map(squash).filter((tag) => tag.length > 2),
  );
  const longest = Math.max(0, ...[...squashed.keys()].map((form) => form.length));
  return {
    squashed,
    tags,
    cores,
    domain: workplace.domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, ""),
    longest,
  };
}
