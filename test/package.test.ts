import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

/** What is in `dist`, as the browsers will load it. `npm test` builds first; run `npm run build` before this alone. */
const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const HOSTS = [
  "https://*.facebook.com/*",
  "https://*.linkedin.com/*",
  "https://mobile.x.com/*",
  "https://twitter.com/*",
  "https://x.com/*",
];

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown[];
  key?: string;
  content_scripts: { js: string[]; matches: string[]; run_at: string }[];
  content_security_policy: { extension_pages: string };
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

describe.each(["chrome", "firefox"])("dist/%s", (target) => {
  const folder = join(DIST, target);
  let manifest: Manifest;
  beforeAll(() => {
    manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
  });

  it("asks for four permissions and the three sites, and for nothing later", () => {
    expect([...manifest.permissions].sort()).toEqual(["activeTab", "contextMenus", "scripting", "storage"]);
    expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it("shows the page nothing of itself", () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it("runs one self-contained content script at document_start", () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.run_at).toBe("document_start");
    expect(script?.js).toHaveLength(1);
    const code = readFileSync(join(folder, script?.js[0] ?? ""), "utf8");
    expect(code).not.toMatch(/^\s*import\b|\bimport\(/m);
    expect(code.length).toBeLessThan(200_000);
  });

  it("loads no code from elsewhere and cannot connect to anywhere", () => {
    const directives = manifest.content_security_policy.extension_pages.split(";").map((one) => one.trim());
    expect(directives).toEqual(["script-src 'self'", "object-src 'self'", "connect-src 'self'"]);
    for (const path of files(folder).filter((name) => name.endsWith(".html"))) {
      expect(readFileSync(path, "utf8"), path).not.toMatch(/(?:src|href)="https?:/);
    }
  });

  it("has its words in both languages and its icons", () => {
    for (const path of [
      "_locales/en_GB/messages.json",
      "_locales/cy/messages.json",
      "icons/16.png",
      "icons/128.png",
    ]) {
      expect(existsSync(join(folder, path)), path).toBe(true);
    }
  });
});

describe("the store id", () => {
  it("is pinned by a public key in the Chromium build", () => {
    const manifest = JSON.parse(readFileSync(join(DIST, "chrome", "manifest.json"), "utf8")) as Manifest;
    expect(Buffer.from(manifest.key ?? "", "base64").length).toBeGreaterThan(250);
  });
});
