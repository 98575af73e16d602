import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Policy } from "../../src/core/policy/policy.ts";
import { importPolicy } from "../../src/import/import-policy.ts";
import type { Expected } from "./measure.ts";

const here = (path: string) => new URL(path, import.meta.url);

/** Our own documents, each in every format it was made in. */
export const FIXTURES: Readonly<Record<string, readonly string[]>> = {
  hawthorn: ["hawthorn.docx", "hawthorn.odt", "hawthorn.pdf"],
  "saint-anselm": ["saint-anselm.html", "saint-anselm.docx", "saint-anselm.odt", "saint-anselm.pdf"],
  marlpit: ["marlpit.txt"],
  copperfield: ["copperfield.md"],
  thornfield: ["thornfield.txt"],
  ashcombe: ["ashcombe.md"],
};

export function expectedOf(fixture: string): Expected[] {
  return JSON.parse(readFileSync(here(`fixtures/${fixture}.json`), "utf8")) as Expected[];
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(here(`fixtures/${file}`)));
}

export function imported(bytes: Uint8Array, file: string): Promise<Policy> {
  const { signal } = new AbortController();
  return importPolicy(bytes, { fileName: basename(file), organisation: "", signal });
}

/** The five real documents and a reading of them, where they lie beside the repository. */
const SHARED = here("../../../shared/policies/");
export const SHARED_POLICIES = ["bentilee", "bucklebury", "crich-carr", "ict-aup", "reach2"] as const;

export function sharedExpected(policy: string): Expected[] | undefined {
  const file = new URL("clauses.jsonl", SHARED);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Expected & { policy: string; text: string })
    .filter((one) => one.policy === policy && one.modality !== "info")
    .map((one) => ({ ...one, starts: one.text.replace(/^(?:\d+(?:\.\d+)* |[a-z]\. )/, "") }));
}

export function sharedBytes(policy: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${policy}.txt`, SHARED)));
}
