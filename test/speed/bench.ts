import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { build as buildExtension } from "../../scripts/build.ts";
import { ROOT } from "../../scripts/packages.mjs";
import { searchFigures } from "./search.ts";
import type { Figures } from "./subject.ts";

/** `npm run bench`: speed, memory and size beside peers, in one run on one machine. Ratios are what to quote. */
const SUBJECTS = ["second-look", "second-look, 2,000 people", "alex", "harper.js"] as const;

async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, "engine.mjs");
  await build({
    entryPoints: [join(ROOT, "test/speed/engine.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    minify: true,
    logLevel: "error",
  });
  return outfile;
}

function measure(subject: string, engine: string): Figures {
  const args = ["--expose-gc", "--import", "tsx", join(ROOT, "test/speed/subject.ts"), subject];
  const runs = Array.from({ length: 3 }, () => {
    const result = spawnSync(process.execPath, args, {
      encoding: "utf8",
      env: { ...process.env, SECOND_LOOK_BUNDLE: engine },
    });
    if (result.status !== 0) throw new Error(`${subject}: ${result.stderr}`);
    return JSON.parse(result.stdout) as Figures;
  });
  const middle = (key: keyof Figures) => runs.map((run) => run[key]).sort((a, b) => a - b)[1] ?? 0;
  return {
    coldStart: middle("coldStart"),
    short: middle("short"),
    half: middle("half"),
    long: middle("long"),
    memory: middle("memory"),
  };
}

function size(path: string): string {
  const bytes = readFileSync(path);
  return `${(bytes.length / 1024).toFixed(0)} KiB (${(gzipSync(bytes).length / 1024).toFixed(0)} gzipped)`;
}

function row(cells: readonly string[]): string {
  return `${(cells[0] ?? "").padEnd(28)}${cells
    .slice(1)
    .map((cell) => cell.padStart(13))
    .join("")}\n`;
}

const folder = mkdtempSync(join(tmpdir(), "second-look-bench-"));
try {
  const engine = await bundle(folder);
  process.stdout.write(
    row(["median of 3 runs", "cold start", "280 chars", "5,000 chars", "2× text", "memory"]),
  );
  for (const subject of SUBJECTS) {
    const figures = measure(subject, engine);
    process.stdout.write(
      row([
        subject,
        `${figures.coldStart.toFixed(0)} ms`,
        `${figures.short.toFixed(2)} ms`,
        `${figures.long.toFixed(1)} ms`,
        `× ${(figures.long / figures.half).toFixed(2)}`,
        `${figures.memory.toFixed(1)} MiB`,
      ]),
    );
  }
  process.stdout.write(`\n${searchFigures()}\n`);
  buildExtension();
  const manifest = JSON.parse(readFileSync(join(ROOT, "dist/chrome/manifest.json"), "utf8")) as {
    content_scripts: { js: string[] }[];
  };
  const script = manifest.content_scripts[0]?.js[0] ?? "";
  process.stdout.write(
    `content script: ${size(join(ROOT, "dist/chrome", script))}; engine and data: ${size(engine)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
