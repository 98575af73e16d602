import type { Person } from "../harness/person.ts";
import type { PageSpec, SurfaceSpec } from "../pages/pages.ts";

/** One thing that has to be true wherever it applies. It throws where it is not. */
export interface Behaviour {
  readonly name: string;
  /**
   * `labels`: every surface of every page, in each language; `surfaces`: every surface, in English; `pages`: the first
   * surface of each page, in English.
   */
  readonly of: "labels" | "surfaces" | "pages";
  /** Where it makes sense; everywhere unless told. */
  applies?(page: PageSpec, surface: SurfaceSpec): boolean;
  run(person: Person, page: PageSpec): Promise<void>;
}

/** The school of the tests. */
export const SETTINGS = {
  workplace: {
    name: "Oakfield Primary School",
    aliases: ["Oakfield"],
    handles: [],
    hashtags: [],
    domain: "",
    town: "Ambridge",
    head: "",
    people: [],
  },
  policy: "ict-aup",
  disclaimer: "These are my own views and not those of my school.",
};

/** Drafts, and what the policy of the tests raises in them. */
export const DRAFTS = {
  /** Nothing. */
  clean: "The sunset over the hills was lovely this evening.",
  /** The school is named: a disclaimer is asked for. */
  school: "So proud to work at Oakfield Primary School.",
  /** A child can be recognised: the gravest level. */
  pupil: "Kayleigh Smith in my class was sick again.",
};

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
