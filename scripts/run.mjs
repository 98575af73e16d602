// `node scripts/run.mjs FILE.ts [ARG …]`: installs what is missing, then runs the TypeScript file.
import { spawn } from "node:child_process";
import { ensurePackages, ROOT } from "./packages.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Second Look needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}
ensurePackages();
const [file = "", ...args] = process.argv.slice(2);
const child = spawn(process.execPath, ["--import", "tsx", `${ROOT}${file}`, ...args], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
