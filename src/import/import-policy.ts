import * as v from "valibot";
import { type About, draftPolicy, hasDuties } from "../core/policy/import/pack.ts";
import { type Policy, PolicySchema } from "../core/policy/policy.ts";
import { decodeText } from "./decode.ts";
import { ImportError } from "./import-error.ts";
import { LARGEST_FILE } from "./limits.ts";
import type { PdfOptions } from "./pdf/read.ts";
import { readPolicyFile } from "./read-policy.ts";

export interface ImportOptions extends About, PdfOptions {}

/**
 * A policy from a file of any kind: a document to be reviewed, or a policy file that was exported before.
 * @throws ImportError where the file cannot be used
 */
export async function importPolicy(bytes: Uint8Array, options: ImportOptions): Promise<Policy> {
  if (bytes.length > LARGEST_FILE) throw new ImportError("too_big");
  if (looksLikeJson(bytes)) return policyFromJson(decodeText(bytes));
  const policy = draftPolicy(await readPolicyFile(bytes, options), options);
  return checked(policy);
}

/** @throws ImportError `not_a_policy_file` */
export function policyFromJson(json: string): Policy {
  try {
    return v.parse(PolicySchema, JSON.parse(json));
  } catch {
    throw new ImportError("not_a_policy_file");
  }
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return /^[\uFEFF\s]*\{\s*"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function checked(policy: Policy): Policy {
  if (!hasDuties(policy)) throw new ImportError("no_clauses");
  const result = v.safeParse(PolicySchema, policy);
  if (!result.success) throw new ImportError("too_long");
  return result.output;
}
