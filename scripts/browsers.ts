import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { platform } from "node:os";

export type BrowserName = "chromium" | "firefox";

/** Where the usual installers put the browsers, most specific first. */
const PLACES: Record<BrowserName, Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  chromium: {
    linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
    darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    win32: ["C:\\Program Files\\Chromium\\Application\\chrome.exe"],
  },
  firefox: {
    linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    win32: ["C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  },
};

const VARIABLE: Record<BrowserName, string> = { chromium: "CHROMIUM_PATH", firefox: "FIREFOX_PATH" };
const DEBIAN: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" };

function find(name: BrowserName): string | undefined {
  const told = process.env[VARIABLE[name]];
  return [told, ...(PLACES[name][platform()] ?? [])].find((path) => path && existsSync(path));
}

/** Debian and its relatives, where we may install: as root, or with a sudo that asks for no password. */
function aptInstall(packages: readonly string[]): boolean {
  if (!existsSync("/usr/bin/apt-get")) return false;
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command = "", ...rest] = [...sudo, "apt-get", "-qq", "-y", ...args];
    return spawnSync(command, rest, {
      stdio: ["ignore", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  };
  process.stderr.write(`Installing ${packages.join(", ")} (once) …\n`);
  return apt("update") === 0 && apt("install", "--no-install-recommends", ...packages) === 0;
}

function advice(name: BrowserName): string {
  const how: Partial<Record<NodeJS.Platform, string>> = {
    linux: `Debian and Ubuntu: sudo apt-get install ${DEBIAN[name]}. Fedora: sudo dnf install ${name}.`,
    darwin: `brew install --cask ${name}`,
    win32: `winget install ${name === "firefox" ? "Mozilla.Firefox" : "Hibbiki.Chromium"}`,
  };
  return `No ${name} was found. ${how[platform()] ?? `Install ${name}.`} Or set ${VARIABLE[name]} to its program file.`;
}

/**
 * The path of a browser, installed from Debian's packages where there is none and that is possible.
 * Branded Chrome is not looked for: since version 137 it ignores --load-extension.
 * @throws Error that says exactly what to install
 */
export function ensureBrowser(name: BrowserName): string {
  const path = find(name) ?? (aptInstall([DEBIAN[name], "fonts-noto-color-emoji"]) ? find(name) : undefined);
  if (!path) throw new Error(advice(name));
  return path;
}
