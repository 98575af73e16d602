import type { Clause, Policy } from "../policy.ts";
import type { Block } from "./block.ts";
import { clausesFromBlocks } from "./clauses.ts";
import { frontMatter } from "./front.ts";

/** What is known besides the document itself, for what it does not say. */
export interface About {
  readonly fileName: string;
  /** The school's name from the settings, or "". */
  readonly organisation: string;
}

/** A school's own policy as it was read, for a person to review. Its words are the school's, verbatim. */
export function draftPolicy(blocks: readonly Block[], about: About): Policy {
  const front = frontMatter(blocks);
  const title = (front.title || plainName(about.fileName) || "Our policy").slice(0, 200);
  const organisation = (front.organisation || about.organisation || "Our school").slice(0, 200);
  const clauses = clausesFromBlocks(front.body);
  return {
    format: 1,
    id: idOf(organisation, title),
    title,
    organisation,
    kind: "school",
    version: front.version,
    ...(front.approved ? { approved: front.approved } : {}),
    ...(front.reviewDue ? { reviewDue: front.reviewDue } : {}),
    covers: "",
    disclaimer: disclaimerIn(clauses, organisation),
    wording: "verbatim",
    clauses,
  };
}

/** Whether anything in it lays down a duty: a shopping list has none. */
export function hasDuties(policy: Policy): boolean {
  return policy.clauses.some((clause) => clause.modality !== "info");
}

/** "our_policy v2.docx" → "our policy v2". */
function plainName(file: string): string {
  return file
    .replace(/\.[a-z]{2,5}$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim();
}

/** Never the id of a built-in policy, so that an export and a built-in can stand side by side. */
function idOf(organisation: string, title: string): string {
  const slug = `${organisation} ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `own-${slug}`.slice(0, 60).replace(/-$/, "");
}

const QUOTED = /["“‘']([^"“”‘]{15,220}?)["”’'](?=[\s.,;)]|$)/g;
const OWN_VIEWS =
  /\b(?:my|our) own\b|\bnot (?:necessarily )?(?:those|that|the views?)\b|\bpersonal (?:capacity|views?)\b/i;

/** The wording that a clause on disclaimers gives between quotation marks; the school's name becomes "{school}". */
function disclaimerIn(clauses: readonly Clause[], organisation: string): string {
  for (const { text } of clauses) {
    if (!/disclaim|views?|opinions?/i.test(text)) continue;
    for (const [, words = ""] of text.matchAll(QUOTED))
      if (OWN_VIEWS.test(words)) return words.replaceAll(organisation, "{school}").trim();
  }
  return "";
}
