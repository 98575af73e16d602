import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { PAGES } from "../pages/pages.ts";

/** Where `vite build -c test/e2e/pages/vite.config.ts` puts the practice pages. */
const PRACTICE = join(import.meta.dirname, "../../../dist/practice");

/** The folder of the practice pages that were built beside an extension. */
export const practiceBeside = (extension: string) => join(extension, "../practice");

export interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** As strict as the sites': nothing inline, no eval, no HTML from strings. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'";

/**
 * The answer of the practice server to any address: a practice page for the three sites, 404 for all else, so that
 * nothing ever leaves the machine. `?csp` adds a strict content security policy. `practice`: the built pages' folder.
 */
export function serve(address: string, practice = PRACTICE): Served {
  const url = new URL(address);
  const asset = /^\/practice\/([\w./-]+)$/u.exec(url.pathname)?.[1];
  const file = asset !== undefined && !asset.includes("..") ? asset : pageFor(url);
  const path = file === null ? null : join(practice, file);
  if (path === null || !existsSync(path)) return { status: 404, headers: {}, body: Buffer.alloc(0) };
  const headers: Record<string, string> = {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
  };
  if (url.searchParams.has("csp")) headers["content-security-policy"] = STRICT;
  return { status: 200, headers, body: readFileSync(path) };
}

/** The page of a site; LinkedIn's three front ends are told apart by `?front=`. */
function pageFor({ host, searchParams, pathname }: URL): string | null {
  if (pathname === "/favicon.ico") return null;
  const site = ["x", "facebook", "linkedin"].find(
    (name) => host === `${name}.com` || host.endsWith(`.${name}.com`),
  );
  if (site === undefined) return null;
  const html = site === "linkedin" ? `linkedin-${searchParams.get("front") ?? "native"}` : site;
  return PAGES.some((page) => page.html === html) ? `${html}.html` : null;
}
