import { type Concern, graver, LEVELS, type Level } from "../concern.ts";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import type { Clause } from "./policy.ts";

/** Under this score a mention is only hinted at, and a `stop` only warned about: asking twice needs to be sure. */
const SURE = 0.65;

const MENTIONS: ReadonlySet<Concern> = new Set([
  "school-named",
  "school-implied",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
]);

/** The school's own page names the school and speaks for it by its nature, whatever the policy. */
const OWN_PAGE: ReadonlySet<Concern> = new Set([
  "school-named",
  "school-implied",
  "speaks-for-school",
  "disclaimer-missing",
]);

/** Beside one of these, a child's first name on the school's page is no mere word of praise. */
const PRIVATE: ReadonlySet<Concern> = new Set(["confidential", "personal-data", "derogatory", "allegation"]);

/** What the clauses are weighed against: the draft and everything found in it. */
export interface Scene {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** What a clause makes of the findings of one concern: which of them it speaks of, and how grave that is. */
export interface Consequences {
  readonly findings: readonly Finding[];
  readonly level: Level;
}

/**
 * The consequence of one clause for findings that are all of `concern`; null where the clause does not speak of
 * them on this account or in this tone.
 */
export function consequences(
  clause: Clause,
  concern: Concern,
  findings: readonly Finding[],
  scene: Scene,
): Consequences | null {
  const { account } = scene.draft;
  const spoken = clause.concerns[concern];
  if (spoken === undefined || !clause.applies.includes(account)) return null;
  if (account === "official" && OWN_PAGE.has(concern)) return null;
  const { level, tone } = typeof spoken === "string" ? { level: spoken, tone: undefined } : spoken;
  const meant = tone === undefined ? findings : findings.filter((finding) => finding.tone === tone);
  if (meant.length === 0) return null;
  const levels = meant.map((finding) => graded(level, finding, scene));
  return { findings: meant, level: levels.reduce(graver) };
}

/** The level of a clause, lowered where the finding is unsure or the school's own page may well have consent. */
function graded(level: Level, finding: Finding, scene: Scene): Level {
  if (scene.draft.account === "official") {
    if (finding.concern === "media-attached") return "hint";
    if (finding.concern === "pupil-identified")
      return atMost(level, praise(finding, scene) ? "hint" : "warn");
  }
  if (finding.score >= SURE) return level;
  return MENTIONS.has(finding.concern) ? "hint" : atMost(level, "warn");
}

/** A first name alone, no picture to put to it and nothing private beside it: "Well done Temi". */
function praise({ start, end }: Finding, { draft, findings }: Scene): boolean {
  const firstNameOnly = !/\s/.test(draft.text.slice(start, end).trim());
  return firstNameOnly && draft.attachments.length === 0 && !findings.some((one) => PRIVATE.has(one.concern));
}

function atMost(level: Level, ceiling: Level): Level {
  return LEVELS.indexOf(level) > LEVELS.indexOf(ceiling) ? ceiling : level;
}
