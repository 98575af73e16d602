import type { Edit, Fix } from "../advice.ts";
import type { Concern } from "../concern.ts";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import type { Setup } from "../setup.ts";
import { disclaimerEdit, disclaimerOf } from "./disclaimer.ts";
import { overLimit } from "./post-length.ts";
import { NEAR, removal } from "./removal.ts";
import { nameEdits, schoolEdits } from "./replacement.ts";

/** Single words of these can go without breaking the sentence; of other concerns only whole sentences. */
const LOOSE_WORDS: ReadonlySet<Concern> = new Set(["profanity", "personal-data"]);

/** Concerns that are settled when the sentence goes. */
const SENTENCES: ReadonlySet<Concern> = new Set([
  "threatening",
  "discriminatory",
  "derogatory",
  "confidential",
  "grievance",
  "allegation",
  "pupil-contact",
]);

/** The edits that settle findings of one concern, each a button. Empty where only the author can mend it. */
export function fixesFor(
  concern: Concern,
  findings: readonly Finding[],
  draft: Draft,
  setup: Setup,
): readonly Fix[] {
  if (concern === "disclaimer-missing") return addDisclaimer(draft, setup);
  const words = findings.filter((finding) => finding.end > finding.start);
  if (concern === "pupil-identified") return replaceBy(nameEdits(words, draft.text), "fix_a_pupil");
  if (concern === "school-named") return replaceBy(schoolEdits(words, draft.text), "fix_my_school");
  const removable = words.filter(
    (finding) => LOOSE_WORDS.has(concern) || (SENTENCES.has(concern) && isSentence(finding, draft.text)),
  );
  return removeWords(removable, words, draft.text);
}

function addDisclaimer(draft: Draft, setup: Setup): readonly Fix[] {
  const disclaimer = disclaimerOf(setup);
  if (!disclaimer) return [];
  const edit = disclaimerEdit(draft, disclaimer);
  const over = draft.site === "x" ? overLimit(draft.text.slice(0, edit.start) + edit.text) : 0;
  const label =
    over > 0 ? { key: "fix_add_disclaimer_long", subs: [String(over)] } : { key: "fix_add_disclaimer" };
  return [{ kind: "add-disclaimer", label, edits: [edit] }];
}

function replaceBy(edits: readonly Edit[], key: string): readonly Fix[] {
  return edits.length > 0 ? [{ kind: "replace", label: { key }, edits }] : [];
}

/** One button for all of them, or none: half of the words gone would not settle it. */
function removeWords(removable: readonly Finding[], all: readonly Finding[], text: string): readonly Fix[] {
  if (removable.length === 0 || removable.length < all.length) return [];
  const edits = apart(removable).map((finding) => removal(text, finding.start, finding.end));
  return [{ kind: "remove", label: { key: "fix_remove" }, edits: apart(edits) }];
}

/** Whether the finding starts and ends where sentences do. */
function isSentence({ start, end }: Finding, text: string): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start);
  const before = near.trimEnd();
  const after = text.slice(end, end + NEAR);
  const starts = before === "" || /[.!?…\n]$/.test(before) || /\n\s*$/.test(near);
  return (
    starts && (after.trim() === "" || /[.!?…]\s*$/.test(text.slice(start, end)) || /^\s*[.!?…\n]/.test(after))
  );
}

/** Sorted by place, and of those that overlap only the first. */
function apart<T extends { readonly start: number; readonly end: number }>(ranges: readonly T[]): T[] {
  const kept: T[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length === 0 || range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  }
  return kept;
}
