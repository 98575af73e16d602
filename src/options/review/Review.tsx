import { signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Policy } from "../../core/policy/policy.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { Status } from "../parts/Status.tsx";
import { isLocked } from "../state.ts";
import { About } from "./About.tsx";
import { ClauseRow } from "./ClauseRow.tsx";
import { accept, accepted, canUndo, endReview, flaw, undo, usePolicy } from "./state.ts";

const SHOWN = ["all", "duties", "open"] as const;
const shown = signal<(typeof SHOWN)[number]>("all");

/** One screen on which the head looks at every clause before the policy is used. */
export function Review({ policy }: { readonly policy: Policy }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const duties = policy.clauses.filter((clause) => clause.modality !== "info").length;
  return (
    <main class="review">
      <h1 ref={title} tabIndex={-1}>
        {t("import_review")}
      </h1>
      <p class="intro">{t("import_review_intro", policy.clauses.length, duties)}</p>
      <About policy={policy} />
      <Filter />
      <Clauses policy={policy} />
      <Bar policy={policy} />
    </main>
  );
}

function Filter() {
  return (
    <fieldset class="filter">
      <legend>{t("import_show")}</legend>
      {SHOWN.map((which) => (
        <label key={which}>
          <input
            type="radio"
            name="shown"
            checked={shown.value === which}
            onChange={() => {
              shown.value = which;
            }}
          />
          {t(`import_show_${which}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Clauses({ policy }: { readonly policy: Policy }) {
  const rows = policy.clauses.map((clause, at) => ({ clause, at }));
  const visible = rows.filter(({ clause }) => {
    if (shown.value === "duties") return clause.modality !== "info";
    return shown.value === "all" || !accepted.value.has(clause.id);
  });
  if (visible.length === 0) return <p class="calm">{t("import_all_seen")}</p>;
  return (
    <ol class="clauses">
      {visible.map(({ clause, at }, i) => (
        <li key={clause.id} id={`clause-${clause.id}`}>
          <ClauseRow
            clause={clause}
            at={at}
            last={at === policy.clauses.length - 1}
            newHeading={clause.heading !== visible[i - 1]?.clause.heading}
          />
        </li>
      ))}
    </ol>
  );
}

/** What stays in sight: how far one is, undo, and the way out. */
function Bar({ policy }: { readonly policy: Policy }) {
  const seen = policy.clauses.filter((clause) => accepted.value.has(clause.id)).length;
  return (
    <div class="bar">
      <p aria-live="polite">{tCount("import_seen", policy.clauses.length, String(seen))}</p>
      <Status />
      {flaw.value && <p class="problem">{t("import_flaw")}</p>}
      <p class="row">
        <Button
          look="primary"
          size="large"
          disabled={flaw.value !== "" || isLocked("own")}
          onClick={() => void usePolicy()}
        >
          {t("import_use")}
        </Button>
        <Button onClick={() => accept(policy.clauses.map(({ id }) => id))}>{t("import_accept_all")}</Button>
        <Button disabled={!canUndo.value} onClick={undo}>
          {t("import_undo")}
        </Button>
        <Button look="quiet" onClick={endReview}>
          {t("import_leave")}
        </Button>
      </p>
    </div>
  );
}
