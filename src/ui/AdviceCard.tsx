import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Advice, CitedClause } from "../core/advice.ts";
import { t, tCount } from "../platform/i18n.ts";
import { concernName, quotes, reasons } from "./advice-words.ts";
import { Button } from "./Button.tsx";
import { ClauseCard } from "./ClauseCard.tsx";
import { LevelMark } from "./LevelMark.tsx";

/** Longer quotations get a line of their own. In UTF-16 code units. */
const SHORT = 40;

export interface AdviceCardProps {
  readonly advice: Advice;
  /** The draft's text, which the findings are offsets into. */
  readonly text: string;
  /** Opens a clause among its neighbours. */
  readonly onClause?: (policy: string, clause: string) => void;
  /** Longest text shown of each, in UTF-16 code units. */
  readonly most?: number;
  /** What can be done about it: buttons. */
  readonly children?: ComponentChildren;
}

/** One piece of advice: what it is, the words, why, the clause, and what can be done. */
export function AdviceCard({ advice, text, onClause, most = 420, children }: AdviceCardProps) {
  const { words, more } = quotes(advice, text);
  return (
    <section class={`advice ${advice.level}`} aria-label={concernName(advice.concern)}>
      <LevelMark level={advice.level} />
      <h3 class="advice-name">
        {concernName(advice.concern)}
        {words.length > 0 && ": "}
        {words.map((quote) => (
          <span key={quote} class={quote.length > SHORT ? "advice-quote long" : "advice-quote"}>
            “<mark class={advice.level}>{quote}</mark>”{" "}
          </span>
        ))}
        {more > 0 && <span class="advice-quote">{t("advice_more_words", String(more))}</span>}
      </h3>
      {reasons(advice).map((reason) => (
        <p key={reason} class="advice-why">
          {reason}
        </p>
      ))}
      <Clauses cited={advice.clauses} most={most} onClause={onClause} />
      {children}
    </section>
  );
}

interface ClausesProps {
  readonly cited: readonly CitedClause[];
  readonly most: number;
  readonly onClause: AdviceCardProps["onClause"];
}

/** The clause that says most; the others when the person asks for them. */
function Clauses({ cited, most, onClause }: ClausesProps) {
  const [all, setAll] = useState(false);
  const others = cited.length - 1;
  return (
    <>
      {(all ? cited : cited.slice(0, 1)).map((one) => (
        <ClauseCard key={`${one.policy.id} ${one.clause.id}`} cited={one} most={most} onOpen={onClause} />
      ))}
      {others > 0 && !all && onClause && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {tCount("advice_more_clauses", others)}
        </Button>
      )}
    </>
  );
}
