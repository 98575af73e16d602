/**
 * `npx tsx scripts/policy-table.ts` writes docs/POLICIES.md from the data in src/policies; policy-table.test.ts fails
 * where the two differ. A policy that breaks the format stops it.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { CONCERNS, LEVELS } from "../src/core/concern.ts";
import { type Clause, type Consequence, type Policy, PolicySchema } from "../src/core/policy/policy.ts";
import { POLICIES } from "../src/policies/index.ts";

export const TABLE = fileURLToPath(new URL("../docs/POLICIES.md", import.meta.url));

const INTRO = `# The policies that come with Second Look

Written by \`npx tsx scripts/policy-table.ts\` from \`src/policies\`; edit the data, not this file. The texts are our own
plain words for what each document says; the documents belong to the schools and trusts that wrote them. *hint* is
marked while typing, *warn* is asked about once at Post, *stop* asks for a second step; *(unkind)* counts only where
the mention has an edge to it. Sure findings only: an unsure one is shown one step lower.
`;

export function policyTable(policies: readonly Policy[]): string {
  for (const policy of policies) v.parse(PolicySchema, policy);
  return `${[INTRO, overview(policies), ...policies.map(section)].join("\n")}`;
}

/** Concern by policy on a personal account: the strictest level any clause gives it. */
function overview(policies: readonly Policy[]): string {
  const rows = CONCERNS.map((concern) => [
    concern,
    ...policies.map((policy) => strictest(policy.clauses.map((clause) => personal(clause)?.[concern]))),
  ]);
  return `## Same words, different consequence\n\nOn a personal account:\n\n${table(["", ...policies.map((one) => one.id)], rows)}`;
}

function personal(clause: Clause): Clause["concerns"] | undefined {
  return clause.applies.includes("personal") ? clause.concerns : undefined;
}

/** The strictest level for any mention, and the strictest for unkind ones where that is graver. */
function strictest(consequences: readonly (Consequence | undefined)[]): string {
  const rank = (one: Consequence | undefined, unkind: boolean) =>
    one === undefined || (typeof one !== "string" && one.tone === "negative" && !unkind)
      ? -1
      : LEVELS.indexOf(typeof one === "string" ? one : one.level);
  const any = Math.max(...consequences.map((one) => rank(one, false)));
  const unkind = Math.max(...consequences.map((one) => rank(one, true)));
  const plain = any < 0 ? [] : [LEVELS[any]];
  return [...plain, ...(unkind > any ? [`${LEVELS[unkind]} (unkind)`] : [])].join(", ");
}

function section(policy: Policy): string {
  const facts = [
    policy.organisation,
    policy.version,
    policy.approved ? `approved ${policy.approved}` : "no date of approval",
    policy.reviewDue ? `review due ${policy.reviewDue}` : "no review date",
  ];
  const rows = policy.clauses.map((clause) => [
    clause.ref,
    clause.text,
    clause.applies.join(", "),
    clause.modality,
    Object.entries(clause.concerns)
      .map(([concern, level]) => `${concern}: ${said(level)}`)
      .join("<br>"),
  ]);
  return `## ${policy.title}\n\n\`${policy.id}\` · ${facts.join(" · ")} · ${policy.clauses.length} clauses. ${policy.covers}\n\n${table(["ref", "what it says", "account", "duty", "concerns"], rows)}`;
}

function said(one: Consequence): string {
  if (typeof one === "string") return one;
  return `${one.level} (${one.tone === "negative" ? "unkind" : "kind"})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TABLE, policyTable(POLICIES));
