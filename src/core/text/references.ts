import { CHILD_BEFORE, CHILD_HAS } from "../words/name-context.ts";
import { KIN } from "../words/people.ts";
import type { Workplace } from "../workplace.ts";
import { calledPupil, inClass } from "./called-pupil.ts";
import { classAt } from "./classes.ts";
import { nameAt, type PersonName } from "./names.ts";
import { headNameAt, settingsNameAt } from "./people.ts";
import { PEOPLE_NOUNS } from "./people-nouns.ts";
import type { SchoolMention } from "./school.ts";
import type { Token } from "./tokens.ts";

/** Who or what is spoken of. `leader`: the head, senior staff, governors. `person`: named, and who it is shows elsewhere. */
export type ReferenceKind =
  | "own-family"
  | "pupil"
  | "class"
  | "parent"
  | "colleague"
  | "leader"
  | "school"
  | "person";

/** What they are to the author: "my 9C" (own), "our head" (shared), "this lot" (pointed), "a lad" (other). */
export type Bond = "own" | "shared" | "pointed" | "other";

/** One mention of somebody. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly bond: Bond;
  /** UTF-16 code units into the original text. */
  readonly start: number;
  readonly end: number;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** By name or initials, so that readers could know who it is. */
  readonly named: boolean;
  /** How sure it is that this kind of person is meant, 0 to 1, before the rest of the draft is looked at. */
  readonly confidence: number;
}

const BONDS: ReadonlyMap<string, Bond> = new Map([
  ["my", "own"],
  ["mine", "own"],
  ["our", "shared"],
  ["ours", "shared"],
  ["this", "pointed"],
  ["these", "pointed"],
  ["that", "pointed"],
  ["those", "pointed"],
  ["them", "pointed"],
]);

/**
 * The determiner before a noun, over up to two describing words ("my lovely TA"). A pointing word ("this") belongs to
 * the noun only where it stands beside it.
 */
function bondBefore(tokens: readonly Token[], noun: number): { bond: Bond; from: number } {
  for (let i = noun - 1; i >= 0 && i >= noun - 3; i--) {
    const token = tokens[i] as Token;
    const bond = BONDS.get(token.norm);
    if (bond !== undefined)
      return bond === "pointed" && i < noun - 1 ? { bond: "other", from: noun } : { bond, from: i };
    if (token.kind !== "word" && token.kind !== "number" && token.word !== "-") break;
  }
  return { bond: "other", from: noun };
}

/** Everyone the tokens speak of, in order of place. Work per token is bounded. */
export function references(
  tokens: readonly Token[],
  school: readonly SchoolMention[],
  workplace: Workplace,
): Reference[] {
  const found: Reference[] = [];
  const schools = new Map(school.map((mention) => [mention.from, mention]));
  for (let i = 0; i < tokens.length; i++) {
    const mention = schools.get(i);
    const one = mention ? ofSchool(tokens, mention) : someoneAt(tokens, i, workplace);
    if (one === undefined) continue;
    found.push(one);
    i = one.to - 1;
  }
  return found;
}

function ofSchool(tokens: readonly Token[], { from, to, confidence }: SchoolMention): Reference {
  return reference(tokens, "school", "other", from, to, true, confidence);
}

function reference(
  tokens: readonly Token[],
  kind: ReferenceKind,
  bond: Bond,
  from: number,
  to: number,
  named: boolean,
  confidence: number,
): Reference {
  return {
    kind,
    bond,
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    named,
    confidence,
  };
}

function someoneAt(tokens: readonly Token[], i: number, workplace: Workplace): Reference | undefined {
  if (tokens[i]?.kind !== "word" && tokens[i]?.kind !== "number") return undefined;
  const head = headNameAt(tokens, i, workplace);
  if (head > 0) return reference(tokens, "leader", "shared", i, head, true, 0.75);
  const known = settingsNameAt(tokens, i, workplace);
  if (known > 0)
    return reference(
      tokens,
      /^(?:mr|mrs|ms|miss|dr|sir)$/.test((tokens[i] as Token).norm) ? "colleague" : "person",
      "shared",
      i,
      known,
      true,
      0.8,
    );
  const label = classAt(tokens, i);
  if (label) {
    const { bond } = BONDS.has((tokens[i] as Token).norm) ? bondBefore(tokens, i + 1) : bondBefore(tokens, i);
    const start =
      bond !== "other" && BONDS.has(tokens[label.from - 1]?.norm ?? "") ? label.from - 1 : label.from;
    return reference(tokens, "class", bond, start, label.to, false, label.sure);
  }
  const name = nameAt(tokens, i);
  const pupil = name !== undefined && name.sure >= 0.5 ? undefined : calledPupil(tokens, i);
  if (pupil) return reference(tokens, "pupil", bondBefore(tokens, i).bond, i, i + 1, true, pupil.sure);
  if (name && name.sure >= 0.3) return byName(tokens, name);
  return byNoun(tokens, i);
}

/** A titled name is a grown-up's; "little Rosie" and "Kian's EHCP" are children's. */
function byName(tokens: readonly Token[], name: PersonName): Reference {
  const { from, to } = name;
  const { bond } = bondBefore(tokens, from);
  if (name.titled) return reference(tokens, "colleague", bond, from, to, true, 0.55);
  const before = tokens[from - 1]?.norm ?? "";
  const last = tokens[to - 1] as Token;
  const has = last.possessive && CHILD_HAS.has(tokens[to]?.norm ?? "");
  const child = has || CHILD_BEFORE.has(before) || inClass(tokens, to);
  return reference(
    tokens,
    child ? "pupil" : "person",
    bond,
    from,
    to,
    true,
    Math.min(1, name.sure + (child ? 0.1 : 0)),
  );
}

function byNoun(tokens: readonly Token[], i: number): Reference | undefined {
  const { norm } = tokens[i] as Token;
  const noun = PEOPLE_NOUNS.get(norm);
  if (noun === undefined) return undefined;
  const { bond, from } = bondBefore(tokens, i);
  const kin = bond === "own" && from === i - 1 && KIN.has(norm);
  return reference(tokens, kin ? "own-family" : noun.kind, bond, from, i + 1, false, kin ? 0.6 : noun.sure);
}
