import { facebook } from "./facebook.ts";
import { linkedin } from "./linkedin.ts";
import type { SiteAdapter } from "./site.ts";
import { x } from "./x.ts";

const ADAPTERS: readonly SiteAdapter[] = [x, facebook, linkedin];

/** The adapter for a host name ("x.com", "m.facebook.com"), or null. */
export function siteFor(host: string): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.serves(host)) ?? null;
}
