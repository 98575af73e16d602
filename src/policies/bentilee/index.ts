import type { Policy } from "../../core/policy/policy.ts";
import { abuseAndTone } from "./abuse-and-tone.ts";
import { behaviour } from "./behaviour.ts";
import { images } from "./images.ts";
import { monitoring } from "./monitoring.ts";
import { ownAccounts } from "./own-accounts.ts";
import { personalUse } from "./personal-use.ts";
import { roles } from "./roles.ts";
import { schoolAccounts } from "./school-accounts.ts";
import { scope } from "./scope.ts";

/** Bentilee Nursery School, Social Media Policy. In our own words; the document itself is the school's. */
export const bentilee: Policy = {
  format: 1,
  id: "bentilee",
  title: "Bentilee Nursery School Social Media Policy",
  organisation: "Bentilee Nursery School",
  kind: "school",
  version: "Updated September 2023",
  approved: "2023-09",
  reviewDue: "2024-09",
  covers:
    "All staff, and everything online that represents the school, directly or indirectly, at any time and from anywhere.",
  disclaimer: "The views here are my own and not those of {school}.",
  wording: "paraphrase",
  clauses: [
    ...scope,
    ...roles,
    ...monitoring,
    ...behaviour,
    ...abuseAndTone,
    ...images,
    ...personalUse,
    ...ownAccounts,
    ...schoolAccounts,
  ],
};
