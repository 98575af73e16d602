import type { CitedClause } from "../core/advice.ts";
import { t } from "../platform/i18n.ts";
import { monthOf, shortened } from "./clause-text.ts";

export interface ClauseCardProps {
  readonly cited: CitedClause;
  /** Longest text shown, in UTF-16 code units; longer ones end in "…". */
  readonly most?: number;
}

/** A clause as a quotation: its number and heading, its words, and the policy it stands in. */
export function ClauseCard({ cited, most = 600 }: ClauseCardProps) {
  const { policy, clause } = cited;
  const when = monthOf(policy.date);
  return (
    <blockquote class="clause">
      <p class="clause-ref">
        {clause.ref}
        {clause.heading && clause.heading !== clause.ref ? ` · ${clause.heading}` : ""}
      </p>
      <p class="clause-text">{shortened(clause.text, most)}</p>
      <p class="clause-source">{when ? t("clause_source", policy.title, when) : policy.title}</p>
    </blockquote>
  );
}
