import type { SiteAdapter } from "./site.ts";

export const linkedin: SiteAdapter = {
  site: "linkedin",
  serves: (host) => /(?:^|\.)linkedin\.com$/u.test(host),
  find: () => null,
  all: () => [],
};
