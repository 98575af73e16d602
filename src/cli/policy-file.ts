import { readFileSync } from "node:fs";
import { extname } from "node:path";
import * as v from "valibot";
import { type Policy, PolicySchema } from "../core/policy/policy.ts";
import { builtInPolicy, POLICIES } from "../policies/index.ts";
import { InputError } from "./input.ts";

/** A built-in policy by its id, or one read from a file. @throws InputError saying what is wrong and what would do. */
export async function policyNamed(name: string): Promise<Policy> {
  const builtIn = builtInPolicy(name);
  if (builtIn) return builtIn;
  if (/[./\\]/.test(name)) return policyFromFile(name);
  throw new InputError(
    `unknown policy "${name}"; choose one of ${POLICIES.map((one) => one.id).join(", ")}, or give a file`,
  );
}

/** A policy from a file: our own JSON, as docs/POLICY-FORMAT.md says. */
export async function policyFromFile(file: string): Promise<Policy> {
  const bytes = bytesOf(file);
  if (extname(file).toLowerCase() === ".json") return policyFromJson(bytes.toString("utf8"));
  throw new InputError("only .json policies can be read here");
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new InputError(`cannot read the file ${file}`);
  }
}

function policyFromJson(json: string): Policy {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError("the policy file is not JSON");
  }
  const parsed = v.safeParse(PolicySchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new InputError(`the policy file: ${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
}
