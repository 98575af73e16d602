import { signal } from "@preact/signals";
import type { Clause, Policy } from "../core/policy/policy.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import { clauseName, monthOf } from "../ui/clause-text.ts";

/** What is said after a copy, for eyes and screen readers; "" most of the time. */
export const said = signal("");

export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.value = t("popup_copied");
  } catch (error) {
    report("panel", error);
    said.value = t("popup_not_copied");
  }
  setTimeout(() => {
    said.value = "";
  }, 2500);
}

/** The clause as a quotation with number, heading, title and date; in own words it says so. */
export function withReference(policy: Policy, clause: Clause): string {
  const where = clauseName(clause.ref, clause.heading).replace(" · ", ", ");
  const when = monthOf(policy.approved ?? "");
  const source = when ? t("clause_source", policy.title, when) : policy.title;
  return policy.wording === "verbatim"
    ? t("popup_quote", clause.text, where, source)
    : t("popup_quote_plain", clause.text, where, source);
}
