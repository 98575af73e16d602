import type { Policy } from "./policy.ts";

/** Whether the policy's review is overdue on `today` (ISO date): only once its whole month, or year, has passed. */
export function reviewOverdue(policy: Policy, today: string): boolean {
  if (policy.reviewDue === undefined) return false;
  return today.slice(0, policy.reviewDue.length) > policy.reviewDue;
}
