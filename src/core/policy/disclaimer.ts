import type { Draft } from "../draft.ts";
import type { Setup } from "../setup.ts";

/** Stands in a policy's wording where the name of the school goes. */
const PLACEHOLDER = /\{school\}/g;

/** The wording to add: the person's own, else the first policy's with the school's name filled in; "" where none. */
export function disclaimerOf(setup: Setup): string {
  if (setup.disclaimer.trim()) return setup.disclaimer.trim();
  const wording = setup.policies.find((policy) => policy.disclaimer)?.disclaimer ?? "";
  return fillSchool(wording, setup.workplace.name);
}

/** The wording with the school's name, or "my school" where it is not known, in place of "{school}". */
export function fillSchool(wording: string, school: string): string {
  return wording.replace(PLACEHOLDER, school.trim() || "my school").trim();
}

/** Where the disclaimer goes in this draft, as one edit: after a space on X and in comments, else as its own paragraph. */
export function disclaimerEdit(draft: Draft, disclaimer: string) {
  const body = draft.text.trimEnd();
  const inline = draft.site === "x" || draft.surface === "comment" || draft.surface === "reply";
  const gap = body === "" ? "" : inline ? " " : "\n\n";
  return { start: body.length, end: draft.text.length, text: gap + disclaimer };
}
