import type { Advice, CitedClause } from "../advice.ts";
import { type Concern, graver, LEVELS, type Level } from "../concern.ts";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import type { Setup } from "../setup.ts";
import { fixesFor } from "./fixes.ts";
import { consequences, type Scene } from "./levels.ts";
import { type Clause, MODALITIES, type Policy } from "./policy.ts";

/** Clauses shown of one policy for one concern: the ones that say most, so that the panel stays short. */
const PER_POLICY = 3;

/** Equal levels are shown in this order: harm to others first, the merely formal last. */
const GRAVITY: readonly Concern[] = [
  "threatening",
  "extremism",
  "discriminatory",
  "pupil-identified",
  "confidential",
  "personal-data",
  "pupil-contact",
  "allegation",
  "derogatory",
  "grievance",
  "profanity",
  "media-attached",
  "media-contact",
  "copyright",
  "personal-gain",
  "speaks-for-school",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
  "school-named",
  "school-implied",
  "disclaimer-missing",
];

/** At the same words the first says nothing beside the second: who can be recognised is mentioned, too. */
const SAID_BY: Partial<Record<Concern, Concern>> = {
  "pupil-mentioned": "pupil-identified",
  "school-implied": "school-named",
};

interface Weighed {
  /** Place of the policy in the setup: the school's own before its trust's. */
  readonly layer: number;
  readonly cited: CitedClause;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/**
 * What the setup's policies make of the findings: one advice per concern that a clause speaks of for this account,
 * the gravest first. What no clause speaks of is left out: a rule finds, only a policy forbids.
 */
export function advise(findings: readonly Finding[], draft: Draft, setup: Setup): Advice[] {
  const advice: Advice[] = [];
  const scene = { draft, findings };
  for (const [concern, found] of byConcern(findings)) {
    const weighed = setup.policies.flatMap((policy, layer) => weigh(policy, layer, concern, found, scene));
    if (weighed.length === 0) continue;
    const meant = found.filter((finding) => weighed.some((one) => one.findings.includes(finding)));
    advice.push({
      concern,
      level: weighed.map((one) => one.level).reduce(graver),
      findings: meant,
      clauses: stricterFirst(weighed, concern).map((one) => one.cited),
      fixes: fixesFor(concern, meant, draft, setup),
    });
  }
  return advice.filter((one) => !saidAlready(one, advice)).sort(gravestFirst);
}

function byConcern(findings: readonly Finding[]): Map<Concern, Finding[]> {
  const groups = new Map<Concern, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.concern);
    if (group) group.push(finding);
    else groups.set(finding.concern, [finding]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}

/** The clauses of one policy that speak of the concern, the strictest and most to the point first. */
function weigh(
  policy: Policy,
  layer: number,
  concern: Concern,
  found: readonly Finding[],
  scene: Scene,
): Weighed[] {
  const source = { id: policy.id, title: policy.title, date: policy.approved ?? "" };
  const weighed: Weighed[] = [];
  for (const clause of policy.clauses) {
    const says = consequences(clause, concern, found, scene);
    if (says) weighed.push({ ...says, layer, cited: { policy: source, clause } });
  }
  return stricterFirst(weighed, concern).slice(0, PER_POLICY);
}

/** Graver level, then stronger duty, then the school's own, then the clause that names the concern sooner among fewer. */
function stricterFirst(weighed: readonly Weighed[], concern: Concern): Weighed[] {
  return [...weighed].sort(
    (a, b) =>
      LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
      duty(a.cited.clause) - duty(b.cited.clause) ||
      a.layer - b.layer ||
      place(a.cited.clause, concern) - place(b.cited.clause, concern) ||
      breadth(a.cited.clause) - breadth(b.cited.clause),
  );
}

/** 0 for must and must-not, 1 for should and should-not, then may and info. */
function duty(clause: Clause): number {
  return Math.floor(MODALITIES.indexOf(clause.modality) / 2);
}

/** A clause lists what it is mainly about first. */
function place(clause: Clause, concern: Concern): number {
  return Object.keys(clause.concerns).indexOf(concern);
}

function breadth(clause: Clause): number {
  return Object.keys(clause.concerns).length;
}

/** Whether an advice as grave or graver says it at the very same words. */
function saidAlready(one: Advice, all: readonly Advice[]): boolean {
  const by = all.find((other) => other.concern === SAID_BY[one.concern]);
  if (!by || LEVELS.indexOf(by.level) < LEVELS.indexOf(one.level)) return false;
  return one.findings.every((said) => by.findings.some((other) => overlap(said, other)));
}

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

function gravestFirst(a: Advice, b: Advice): number {
  return (
    LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
    GRAVITY.indexOf(a.concern) - GRAVITY.indexOf(b.concern)
  );
}
