import { useEffect, useRef } from "preact/hooks";
import type { Clause, Policy } from "../core/policy/policy.ts";
import { t } from "../platform/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { monthOf } from "../ui/clause-text.ts";
import { copy, withReference } from "./clipboard.ts";
import { Duty } from "./Duty.tsx";
import { type Section, sectionsOf } from "./sections.ts";
import { goBack, loaded, policyById } from "./state.ts";

export interface ReaderProps {
  readonly policy: string;
  /** Shown first and marked; "" for the beginning. */
  readonly clause: string;
}

/** The whole policy to read and print, opened at a clause. */
export function Reader({ policy: id, clause }: ReaderProps) {
  const policy = policyById(id);
  if (!policy) return loaded.value && <p class="calm">{t("popup_no_policy")}</p>;
  const sections = sectionsOf(policy);
  return (
    <article class="reader">
      <p class="tools">
        <Button onClick={goBack}>{t("popup_back")}</Button>
        <Button onClick={() => window.print()}>{t("popup_print")}</Button>
      </p>
      <h1>{policy.title}</h1>
      <p class="facts">{facts(policy)}</p>
      {policy.covers && <p class="facts">{policy.covers}</p>}
      {policy.wording === "paraphrase" && <p class="facts">{t("popup_plain_words")}</p>}
      <Contents sections={sections} />
      {sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id} tabIndex={-1}>
            {section.heading || t("popup_no_heading")}
          </h2>
          {section.clauses.map((one) => (
            <Standing key={one.id} policy={policy} clause={one} wanted={one.id === clause} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Contents({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <details class="contents">
      <summary>{t("popup_contents")}</summary>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} onClick={(event) => jump(event, section.id)}>
              {section.heading || t("popup_no_heading")}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The address keeps the policy, so the link only moves the view. */
function jump(event: Event, id: string): void {
  event.preventDefault();
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface StandingProps {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly wanted: boolean;
}

/** A clause among its neighbours. */
function Standing({ policy, clause, wanted }: StandingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wanted) return;
    place.current?.scrollIntoView({ block: "center" });
    place.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <div ref={place} class={wanted ? "standing wanted" : "standing"} tabIndex={-1}>
      <Duty clause={clause} />
      <blockquote class="clause">
        <p class="clause-ref">{clause.ref}</p>
        <p class="clause-text">{clause.text}</p>
      </blockquote>
      <p class="actions">
        <Button
          look="quiet"
          onClick={() => void copy(withReference(policy, clause))}
          label={t("popup_copy_of", clause.ref)}
        >
          {t("popup_copy")}
        </Button>
      </p>
    </div>
  );
}

function facts(policy: Policy): string {
  const approved = monthOf(policy.approved ?? "");
  const due = monthOf(policy.reviewDue ?? "");
  return [
    policy.organisation,
    policy.version,
    approved && t("popup_approved", approved),
    due && t("popup_review_due", due),
  ]
    .filter(Boolean)
    .join(" · ");
}
