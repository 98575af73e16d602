import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { check } from "../core/check.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { Setup } from "../core/setup.ts";
import { NO_WORKPLACE, type Workplace } from "../core/workplace.ts";
import { builtInPolicy, POLICIES } from "../policies/index.ts";
import { InputError, parseRequest, parseWorkplace, type Request } from "./input.ts";
import { toJson, toText } from "./output.ts";
import { wording } from "./wording.ts";

const DEFAULT_POLICY = "ict-aup";

interface Defaults {
  readonly policy: string;
  readonly workplace: Workplace;
}

function policyNamed(id: string): Policy {
  const policy = builtInPolicy(id);
  if (policy) return policy;
  throw new InputError(`unknown policy; choose one of ${POLICIES.map((one) => one.id).join(", ")}`);
}

function adviceFor(request: Request, defaults: Defaults) {
  const setup: Setup = {
    workplace: request.workplace ?? defaults.workplace,
    policies: [policyNamed(request.policy ?? defaults.policy)],
    disclaimer: "",
    exceptions: [],
    off: [],
  };
  return check(request.draft, setup);
}

/** JSON Lines in, JSON Lines out, in order; waits while the reader of stdout is slow. */
async function stream(defaults: Defaults): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    await write(`${answer(line, number, defaults)}\n`);
  }
}

function answer(line: string, number: number, defaults: Defaults): string {
  try {
    const request = parseRequest(line);
    return toJson(request, adviceFor(request, defaults));
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`line ${number}: ${error.message}`);
    throw error;
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once("drain", resolve);
  });
}

function readWorkplace(file: string): Workplace {
  let json: string;
  try {
    json = readFileSync(file, "utf8");
  } catch {
    throw new InputError("the workplace file cannot be read");
  }
  try {
    return parseWorkplace(json);
  } catch (error) {
    throw new InputError(`the workplace file: ${error instanceof Error ? error.message : "is not valid"}`);
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { policy: { type: "string" }, workplace: { type: "string" }, jsonl: { type: "boolean" } },
    });
  } catch {
    throw new InputError(wording("cli_usage"));
  }
}

async function main(): Promise<void> {
  const { values, positionals } = options();
  const defaults: Defaults = {
    policy: values.policy ?? DEFAULT_POLICY,
    workplace: values.workplace === undefined ? NO_WORKPLACE : readWorkplace(values.workplace),
  };
  policyNamed(defaults.policy);
  if (values.jsonl) return stream(defaults);
  if (positionals.length !== 1) throw new InputError(wording("cli_usage"));
  const request = parseRequest(JSON.stringify({ text: positionals[0] }));
  await write(toText(request, adviceFor(request, defaults)));
}

/** A reader that closes early (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main().catch((error: unknown) => {
  // Only our own words go out: any other message could carry the person's text.
  process.stderr.write(`${error instanceof InputError ? error.message : wording("cli_failed")}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
});
