// Plain JavaScript on purpose: it runs before any package is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Whether `node_modules` holds what package-lock.json asks for (npm writes its own copy of the lock when it is done). */
function installed() {
  const done = `${ROOT}node_modules/.package-lock.json`;
  return existsSync(done) && statSync(done).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs;
}

/** Installs the locked packages where they are missing or older than the lock. Says so on stderr; throws when npm fails. */
export function ensurePackages() {
  if (installed()) return;
  process.stderr.write("Installing packages (once) …\n");
  const npm = spawnSync("npm", ["ci", "--loglevel=error", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) throw new Error("npm ci failed; its own message is above.");
}
