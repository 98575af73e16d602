import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { ROOT } from "./packages.mjs";

/** Everything CI runs, in an order that finds cheap faults first. Quiet when green; a red step shows its own output. */
interface Tally {
  passed: number;
  failed: number;
}

const total: Tally = { passed: 0, failed: 0 };

function step(name: string, work: () => Tally): void {
  const began = Date.now();
  let tally: Tally;
  try {
    tally = work();
  } catch (error) {
    process.stdout.write(`\n✗ ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
    tally = { passed: 0, failed: 1 };
  }
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  process.stderr.write(`${tally.failed ? "✗" : "✓"} ${name}: ${tally.passed} in ${seconds} s\n`);
}

function node(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
}

/** A tool that is green or red as a whole. */
function tool(args: readonly string[]): Tally {
  const result = node(args);
  if (result.status !== 0) throw new Error(`${result.stdout}${result.stderr}`);
  return { passed: 1, failed: 0 };
}

function vitest(): Tally {
  const folder = mkdtempSync(join(tmpdir(), "second-look-"));
  const file = join(folder, "vitest.json");
  try {
    const result = node(
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ],
      { NO_COLOR: "1" },
    );
    const report = JSON.parse(readFileSync(file, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    const failed = Math.max(report.numFailedTests, result.status === 0 ? 0 : 1);
    if (failed) process.stdout.write(`${result.stdout}${result.stderr}\n`);
    return { passed: report.numPassedTests, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both browsers side by side. The run counts for itself and ends with `N passed, N failed`. */
function endToEnd(): Tally {
  ensureBrowser("chromium");
  ensureBrowser("firefox");
  const result = node(["--import", "tsx", "test/e2e/run.ts"]);
  const closing = /(\d+) passed, (\d+) failed\s*$/.exec(result.stdout);
  const tally = closing
    ? { passed: Number(closing[1]), failed: Number(closing[2]) }
    : { passed: 0, failed: 1 };
  if (result.status !== 0 && tally.failed === 0) tally.failed = 1;
  if (tally.failed) process.stdout.write(`${result.stdout}${result.stderr}\n`);
  return tally;
}

step("format and lint", () =>
  tool(["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "."]),
);
step("types", () => tool(["node_modules/typescript/bin/tsc", "--noEmit"]));
step("build", () => {
  build();
  return { passed: 1, failed: 0 };
});
step("unit, conventions, accuracy floors, package", vitest);
step("web-ext lint", () =>
  tool([
    "node_modules/web-ext/bin/web-ext.js",
    "lint",
    "--source-dir",
    "dist/firefox",
    "--no-config-discovery",
  ]),
);
step("end to end in Chromium and Firefox", endToEnd);

process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed ? 1 : 0;
