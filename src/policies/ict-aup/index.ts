import type { Policy } from "../../core/policy/policy.ts";
import { abuseAndImages } from "./abuse-and-images.ts";
import { behaviour } from "./behaviour.ts";
import { personalUse } from "./personal-use.ts";
import { purpose } from "./purpose.ts";
import { roles } from "./roles.ts";

/** The ICT and Social Media Acceptable Use Policy Agreement. In our own words; the document itself is its author's. */
export const ictAup: Policy = {
  format: 1,
  id: "ict-aup",
  title: "ICT and Social Media Acceptable Use Policy Agreement",
  organisation: "No school named",
  kind: "generic",
  version: "Not dated",
  covers:
    "All staff, and everything online that represents the school, directly or indirectly, at any time and from anywhere.",
  disclaimer: "The views here are my own and not those of {school}.",
  wording: "paraphrase",
  clauses: [...purpose, ...roles, ...behaviour, ...abuseAndImages, ...personalUse],
};
