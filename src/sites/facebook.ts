import type { SiteAdapter } from "./site.ts";

export const facebook: SiteAdapter = {
  site: "facebook",
  serves: (host) => /(?:^|\.)facebook\.com$/u.test(host),
  find: () => null,
  all: () => [],
};
