import { spawnSync } from "node:child_process";
import { ROOT } from "./packages.mjs";

/** Builds `dist/chrome`, `dist/firefox` and the practice pages (`dist/practice`). Throws with Vite's own output. */
export function build(): void {
  run([], { TARGET: "chrome" });
  run([], { TARGET: "firefox" });
  run(["--config", "test/e2e/pages/vite.config.ts"], {});
}

function run(args: readonly string[], env: Record<string, string>): void {
  const vite = spawnSync(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", ...args],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
      encoding: "utf8",
    },
  );
  if (vite.status !== 0) throw new Error(`vite build failed:\n${vite.stdout}${vite.stderr}`);
}

if (process.argv[1]?.endsWith("build.ts")) {
  build();
  process.stdout.write("Built dist/chrome, dist/firefox and dist/practice.\n");
}
