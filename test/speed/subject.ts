/**
 * One thing to measure, in a process of its own (`node --expose-gc`): how long until it has answered for the first
 * time, how long a draft takes then, how much memory stays. Prints one line of JSON.
 */
import { readFileSync } from "node:fs";

export interface Figures {
  /** ms from the start of loading to the first answer. */
  readonly coldStart: number;
  /** Median ms for a draft of 280, 2,500 and 5,000 UTF-16 code units, warm. */
  readonly short: number;
  readonly half: number;
  readonly long: number;
  /** MiB of heap and external memory that stay after a collection, beyond what Node itself had. */
  readonly memory: number;
}

type Check = (text: string) => unknown;

const LOADERS: Record<string, () => Promise<Check>> = {
  "second-look": () => ours(0),
  "second-look, 2,000 people": () => ours(2000),
  alex: async () => {
    const { text: alexText } = await import("alex");
    return (text) => alexText(text);
  },
  "harper.js": async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    return (text) => linter.lint(text);
  },
};

async function ours(people: number): Promise<Check> {
  const { check, POLICIES, SAMPLE_WORKPLACE } = (await import(
    process.env.SECOND_LOOK_BUNDLE ?? ""
  )) as typeof import("./engine.ts");
  const names = Array.from(
    { length: people },
    (_, i) => `Mrs Person${i.toString(36)} Surname${(i * 7).toString(36)}`,
  );
  const policies = POLICIES.filter((policy) => policy.id === "reach2");
  const setup = {
    workplace: { ...SAMPLE_WORKPLACE, people: names },
    policies,
    disclaimer: "",
    exceptions: [],
    off: [],
  };
  return (text) =>
    check(
      { text, site: "facebook", surface: "post", account: "personal", attachments: [], replyTo: "" },
      setup,
    );
}

async function median(check: Check, texts: readonly string[], rounds: number): Promise<number> {
  for (const text of texts) await check(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const began = performance.now();
      await check(text);
      times.push(performance.now() - began);
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Drafts of a length, cut from the labelled drafts of this repo laid end to end. */
function drafts(length: number, count: number): string[] {
  const lines = readFileSync(new URL("../../training/drafts/dev.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const all = lines.map((line) => (JSON.parse(line) as { text: string }).text).join(" ");
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length));
}

const [name = ""] = process.argv.slice(2);
const load = LOADERS[name];
if (!load) throw new Error(`Unknown subject: ${name}`);
globalThis.gc?.();
const before = process.memoryUsage();
const began = performance.now();
const check = await load();
await check("Lovely afternoon with Year 4 at the museum.");
const coldStart = performance.now() - began;
const short = await median(check, drafts(280, 40), 5);
const half = await median(check, drafts(2500, 6), 5);
const long = await median(check, drafts(5000, 6), 5);
globalThis.gc?.();
const after = process.memoryUsage();
const memory = (after.heapUsed + after.external - before.heapUsed - before.external) / 2 ** 20;
process.stdout.write(`${JSON.stringify({ coldStart, short, half, long, memory } satisfies Figures)}\n`);
process.exit(0);
