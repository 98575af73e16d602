import { batch, computed, signal } from "@preact/signals";
import * as v from "valibot";
import { type Policy, PolicySchema } from "../../core/policy/policy.ts";
import { change, flush, saving } from "../state.ts";
import { type Edit, edited } from "./edits.ts";

/** The policy under review; null while nothing is. What is in force stays until this one is used. */
export const draft = signal<Policy | null>(null);
/** Ids of the clauses that the person has looked at and accepted. */
export const accepted = signal<ReadonlySet<string>>(new Set());
/** The clause whose details are open, by id. */
export const opened = signal<string | null>(null);
const past = signal<readonly { readonly policy: Policy; readonly accepted: ReadonlySet<string> }[]>([]);

export const canUndo = computed(() => past.value.length > 0);

/** As many steps back as anybody takes. */
const MOST_STEPS = 200;

export function startReview(policy: Policy): void {
  batch(() => {
    draft.value = policy;
    accepted.value = new Set();
    opened.value = null;
    past.value = [];
  });
  window.addEventListener("beforeunload", askFirst);
  window.scrollTo(0, 0);
}

export function endReview(): void {
  draft.value = null;
  window.removeEventListener("beforeunload", askFirst);
}

/** The browser asks whether to leave while changes would be lost. */
function askFirst(event: BeforeUnloadEvent): void {
  if (canUndo.value) event.preventDefault();
}

export function edit(step: Edit): void {
  const now = draft.value;
  if (!now) return;
  const next = edited(now, step);
  if (next !== now) keep(next);
}

/** Changes what is said about the policy as a whole. */
export function describe(part: Partial<Policy>): void {
  if (draft.value) keep({ ...draft.value, ...part });
}

export function accept(ids: readonly string[]): void {
  if (draft.value) keep(draft.value, new Set([...accepted.value, ...ids]));
}

export function undo(): void {
  const last = past.value.at(-1);
  if (!last) return;
  batch(() => {
    draft.value = last.policy;
    accepted.value = last.accepted;
    past.value = past.value.slice(0, -1);
  });
}

function keep(policy: Policy, looked = accepted.value): void {
  if (!draft.value) return;
  const before = { policy: draft.value, accepted: accepted.value };
  batch(() => {
    past.value = [...past.value, before].slice(-MOST_STEPS);
    draft.value = policy;
    accepted.value = looked;
  });
}

/** What of the reviewed policy the format does not allow, as a path such as "clauses.3.text"; "" when all is well. */
export const flaw = computed(() => {
  if (!draft.value) return "";
  const result = v.safeParse(PolicySchema, draft.value, { abortEarly: true });
  return result.success ? "" : (v.getDotPath(result.issues[0]) ?? "policy");
});

/** Puts the reviewed policy into force. Where it cannot be stored the review stays open, and the status says so. */
export async function usePolicy(): Promise<void> {
  if (!draft.value || flaw.value) return;
  change({ own: draft.value, policy: "own" });
  await flush();
  if (saving.value === "saved") endReview();
}
