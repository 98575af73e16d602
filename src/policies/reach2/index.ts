import type { Policy } from "../../core/policy/policy.ts";
import { breaches } from "./breaches.ts";
import { everyone } from "./everyone.ts";
import { internetAccess } from "./internet-access.ts";
import { personalUse } from "./personal-use.ts";
import { phonesAndCameras } from "./phones-and-cameras.ts";
import { principles } from "./principles.ts";
import { protection } from "./protection.ts";
import { saferBehaviour } from "./safer-behaviour.ts";
import { schoolAccounts } from "./school-accounts.ts";
import { scope } from "./scope.ts";
import { staffGuidelines } from "./staff-guidelines.ts";
import { touchstones } from "./touchstones.ts";

/** REAch2 Academy Trust, E-safety and Social Media policy. In our own words; the document itself is the trust's. */
export const reach2: Policy = {
  format: 1,
  id: "reach2",
  title: "REAch2 E-safety and Social Media policy",
  organisation: "REAch2 Academy Trust",
  kind: "trust",
  version: "1.0 (July 2017)",
  approved: "2017-07",
  reviewDue: "2020-07",
  covers:
    "All REAch2 employees: central staff of the trust and anyone who works in a REAch2 school, in any role.",
  disclaimer: "",
  wording: "paraphrase",
  clauses: [
    ...touchstones,
    ...scope,
    ...principles,
    ...schoolAccounts,
    ...staffGuidelines,
    ...everyone,
    ...personalUse,
    ...saferBehaviour,
    ...internetAccess,
    ...phonesAndCameras,
    ...protection,
    ...breaches,
  ],
};
