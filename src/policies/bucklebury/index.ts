import type { Policy } from "../../core/policy/policy.ts";
import { everyone } from "./everyone.ts";
import { pupilsAndParents } from "./pupils-and-parents.ts";
import { purpose } from "./purpose.ts";
import { staff } from "./staff.ts";

/** Bucklebury School, Social Media Policy. In our own words; the document itself is the school's. */
export const bucklebury: Policy = {
  format: 1,
  id: "bucklebury",
  title: "Bucklebury School Social Media Policy",
  organisation: "Bucklebury School",
  kind: "school",
  version: "New policy, not dated",
  covers:
    "All staff, governors and pupils, within and outside school; parents and carers are expected to keep to its principles.",
  disclaimer: "",
  wording: "paraphrase",
  clauses: [...purpose, ...everyone, ...staff, ...pupilsAndParents],
};
