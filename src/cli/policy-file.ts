import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import * as v from "valibot";
import { type Policy, PolicySchema } from "../core/policy/policy.ts";
import { ImportError } from "../import/import-error.ts";
import { importPolicy } from "../import/import-policy.ts";
import { builtInPolicy, POLICIES } from "../policies/index.ts";
import { InputError } from "./input.ts";
import { wording } from "./wording.ts";

/** A built-in policy by its id, or one read from a file. @throws InputError saying what is wrong and what would do. */
export async function policyNamed(name: string): Promise<Policy> {
  const builtIn = builtInPolicy(name);
  if (builtIn) return builtIn;
  if (/[./\\]/.test(name)) return policyFromFile(name);
  throw new InputError(
    `unknown policy "${name}"; choose one of ${POLICIES.map((one) => one.id).join(", ")}, or give a file`,
  );
}

/** A policy from a file of any kind that the import reads: our own JSON, or the school's document. @throws InputError */
export async function policyFromFile(file: string): Promise<Policy> {
  const bytes = bytesOf(file);
  if (extname(file).toLowerCase() === ".json") return policyFromJson(bytes.toString("utf8"));
  const { signal } = new AbortController();
  try {
    return await importPolicy(new Uint8Array(bytes), { fileName: basename(file), organisation: "", signal });
  } catch (error) {
    if (error instanceof ImportError) throw new InputError(wording(`import_error_${error.problem}`));
    throw error;
  }
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
