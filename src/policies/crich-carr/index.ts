import type { Policy } from "../../core/policy/policy.ts";
import { contact } from "./contact.ts";
import { email } from "./email.ts";
import { employeeGuidance } from "./employee-guidance.ts";
import { headteachers } from "./headteachers.ts";
import { internet } from "./internet.ts";
import { laptops } from "./laptops.ts";
import { monitoring } from "./monitoring.ts";
import { mustNot } from "./must-not.ts";
import { passwords } from "./passwords.ts";
import { safeWorking } from "./safe-working.ts";
import { scope } from "./scope.ts";
import { socialMedia } from "./social-media.ts";

/** Crich Carr C of E Primary School, acceptable use of IT and social media. In our own words; the document itself is the school's. */
export const crichCarr: Policy = {
  format: 1,
  id: "crich-carr",
  title: "Crich Carr Policy on the Acceptable Use of IT, the Internet and Electronic Communication",
  organisation: "Crich Carr Church of England Primary School",
  kind: "school",
  version: "Not dated",
  covers:
    "Staff, agents and contractors of the school, and all equipment it provides; the guidance on social media is for all staff and pupils, on their own equipment too.",
  disclaimer: "",
  wording: "paraphrase",
  clauses: [
    ...scope,
    ...email,
    ...internet,
    ...safeWorking,
    ...socialMedia,
    ...mustNot,
    ...contact,
    ...laptops,
    ...passwords,
    ...monitoring,
    ...employeeGuidance,
    ...headteachers,
  ],
};
