/**
 * `npm run policy -- list | find [--policy ID|FILE] "question" [--json] | import FILE [--json]`: for people who
 * prepare a policy for a school or a whole trust. Answers go to stdout; what is wrong goes to stderr with exit 2.
 */
import { parseArgs } from "node:util";
import type { Policy } from "../core/policy/policy.ts";
import { type Hit, lookUp } from "../core/policy/search.ts";
import { POLICIES } from "../policies/index.ts";
import { InputError } from "./input.ts";
import { policyFromFile, policyNamed } from "./policy-file.ts";
import { wording } from "./wording.ts";

const SHOWN = 5;

function list(): string {
  return POLICIES.map((policy) =>
    [policy.id.padEnd(12), `${policy.clauses.length} clauses`.padEnd(14), policy.title].join(" "),
  ).join("\n");
}

/** One policy's answers, or those of all five. */
async function find(question: string, name: string | undefined, json: boolean): Promise<string> {
  const policies = name === undefined ? POLICIES : [await policyNamed(name)];
  const hits = lookUp(policies).find(question);
  if (json) return JSON.stringify(hits.map(plainHit), null, 2);
  if (hits.length === 0) return wording("cli_no_clause");
  return hits.slice(0, SHOWN).map(shown).join("\n\n");
}

function plainHit({ policy, clause }: Hit) {
  return {
    policy: policy.id,
    ref: clause.ref,
    heading: clause.heading,
    text: clause.text,
    clauseId: clause.id,
  };
}

function shown({ policy, clause }: Hit): string {
  return `${policy.id} · ${clause.ref} · ${clause.heading} · ${wording(`modality_${clause.modality.replace("-", "_")}`)}\n  ${clause.text}`;
}

async function importFile(file: string, json: boolean): Promise<string> {
  const policy = await policyFromFile(file);
  return json ? JSON.stringify(policy, null, 2) : outline(policy);
}

function outline(policy: Policy): string {
  const clauses = policy.clauses.map((clause) => {
    const concerns = Object.keys(clause.concerns).join(", ");
    const facts = [clause.ref, clause.heading, clause.modality, clause.applies.join(" and "), concerns];
    return `${facts.filter(Boolean).join(" · ")}\n  ${clause.text}`;
  });
  return [`${policy.title} · ${policy.clauses.length} clauses`, ...clauses].join("\n\n");
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { policy: { type: "string" }, json: { type: "boolean", default: false } },
    });
  } catch {
    throw new InputError(wording("cli_policy_usage"));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  const [command, argument, ...rest] = positionals;
  if (rest.length > 0) throw new InputError(wording("cli_policy_usage"));
  process.stdout.write(`${await answer(command, argument, values)}\n`);
}

async function answer(
  command: string | undefined,
  argument: string | undefined,
  { policy, json }: { policy?: string; json: boolean },
): Promise<string> {
  if (command === "list" && argument === undefined) return list();
  if (command === "find" && argument?.trim()) return find(argument, policy, json);
  if (command === "import" && argument) return importFile(argument, json);
  throw new InputError(wording("cli_policy_usage"));
}

/** A reader that closes early (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof InputError ? error.message : wording("cli_failed")}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
});
