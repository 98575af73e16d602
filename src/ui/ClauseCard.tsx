import type { CitedClause } from "../core/advice.ts";
import { language, t } from "../platform/i18n.ts";
import { clauseName, monthOf, shortened } from "./clause-text.ts";

export interface ClauseCardProps {
  readonly cited: CitedClause;
  /** Longest text shown, in UTF-16 code units; longer ones end in "…". */
  readonly most?: number;
  /** Opens the clause among its neighbours. */
  readonly onOpen?: ((policy: string, clause: string) => void) | undefined;
}

/** A clause as a quotation: its number and heading, its words, and the policy it stands in. */
export function ClauseCard({ cited, most = 600, onOpen }: ClauseCardProps) {
  const { policy, clause } = cited;
  const when = monthOf(policy.date, language());
  const source = when ? t("clause_source", policy.title, when) : policy.title;
  return (
    <blockquote class="clause">
      <p class="clause-ref">{clauseName(clause.ref, clause.heading)}</p>
      <p class="clause-text">{shortened(clause.text, most)}</p>
      {onOpen ? (
        <button type="button" class="clause-source" onClick={() => onOpen(policy.id, clause.id)}>
          {source}
        </button>
      ) : (
        <p class="clause-source">{source}</p>
      )}
    </blockquote>
  );
}
