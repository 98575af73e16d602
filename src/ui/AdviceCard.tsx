import type { ComponentChildren } from "preact";
import type { Advice } from "../core/advice.ts";
import { t } from "../platform/i18n.ts";
import { concernName, quotes, reasons } from "./advice-words.ts";
import { ClauseCard } from "./ClauseCard.tsx";
import { LevelMark } from "./LevelMark.tsx";

export interface AdviceCardProps {
  readonly advice: Advice;
  /** The draft's text, which the findings are offsets into. */
  readonly text: string;
  /** How many of the clauses are shown. */
  readonly clauses?: number;
  /** Longest text shown of each, in UTF-16 code units. */
  readonly most?: number;
  /** What can be done about it: buttons. */
  readonly children?: ComponentChildren;
}

/** One piece of advice: what it is, the words, why, the clause, and what can be done. */
export function AdviceCard({ advice, text, clauses = 2, most = 420, children }: AdviceCardProps) {
  const { words, more } = quotes(advice, text);
  return (
    <section class={`advice ${advice.level}`} aria-label={concernName(advice.concern)}>
      <LevelMark level={advice.level} />
      <h3 class="advice-name">{concernName(advice.concern)}</h3>
      {words.length > 0 && (
        <p class="advice-words">
          {words.map((quote) => (
            <span key={quote} class="advice-quote">
              “<mark class={advice.level}>{quote}</mark>”{" "}
            </span>
          ))}
          {more > 0 && t("advice_more_words", String(more))}
        </p>
      )}
      {reasons(advice).map((reason) => (
        <p key={reason} class="advice-why">
          {reason}
        </p>
      ))}
      {advice.clauses.slice(0, clauses).map((cited) => (
        <ClauseCard key={`${cited.policy.id} ${cited.clause.id}`} cited={cited} most={most} />
      ))}
      {children}
    </section>
  );
}
