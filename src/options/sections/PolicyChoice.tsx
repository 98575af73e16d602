import { reviewOverdue } from "../../core/policy/dates.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { t, tCount } from "../../platform/i18n.ts";
import { POLICIES } from "../../policies/index.ts";
import { Button } from "../../ui/Button.tsx";
import { monthOf } from "../../ui/clause-text.ts";
import { downloadJson } from "../parts/download.ts";
import { Section } from "../parts/Section.tsx";
import { startReview } from "../review/state.ts";
import { change, chosen, isLocked, settings } from "../state.ts";
import { ImportPolicy } from "./ImportPolicy.tsx";

/** Which policy applies: the school's own or one that comes with Second Look, and a trust's under it. */
export function PolicyChoice() {
  const now = settings.value;
  if (!now) return null;
  const locked = isLocked("policy");
  return (
    <Section id="policy" title={t("options_policy")} intro={t("options_policy_intro")}>
      <fieldset class="choices" disabled={locked}>
        <legend>{t("options_policy_which")}</legend>
        {now.own && <Choice policy={now.own} value="own" chosen={now.policy} />}
        {POLICIES.map((policy) => (
          <Choice key={policy.id} policy={policy} value={policy.id} chosen={now.policy} />
        ))}
      </fieldset>
      {locked && <p class="hint-line">{t("options_locked")}</p>}
      <Overdue />
      <Trust />
      {now.own && <Own policy={now.own} />}
      {!isLocked("own") && !locked && <ImportPolicy />}
    </Section>
  );
}

interface ChoiceProps {
  readonly policy: Policy;
  readonly value: string;
  readonly chosen: string;
}

function Choice({ policy, value, chosen: current }: ChoiceProps) {
  const facts = [
    policy.organisation,
    tCount("popup_clauses", policy.clauses.length),
    policy.approved ? t("popup_approved", monthOf(policy.approved)) : "",
    t(policy.wording === "verbatim" ? "options_own_words" : "options_plain_words"),
  ];
  return (
    <label class="choice">
      <input
        type="radio"
        name="policy"
        value={value}
        checked={value === current}
        onChange={() => change({ policy: value })}
      />
      <span>
        <span class="choice-name">{policy.title}</span>
        <span class="choice-facts">{facts.filter(Boolean).join(" · ")}</span>
      </span>
    </label>
  );
}

function Overdue() {
  const policy = chosen.value;
  const today = new Date().toISOString().slice(0, 10);
  if (!policy || !reviewOverdue(policy, today)) return null;
  return <p class="note">{t("popup_overdue", policy.title, monthOf(policy.reviewDue ?? ""))}</p>;
}

/** A trust's principles lie under a school's own policy: the stricter clause wins, and both are shown. */
function Trust() {
  const now = settings.value;
  const trusts = POLICIES.filter((policy) => policy.kind === "trust" && policy.id !== now?.policy);
  if (!now || trusts.length === 0) return null;
  return (
    <p class="field">
      <label for="trust">{t("options_trust")}</label>
      <select
        id="trust"
        disabled={isLocked("trust")}
        aria-describedby="trust-hint"
        value={now.trust}
        onChange={(event) => change({ trust: event.currentTarget.value })}
      >
        <option value="">{t("options_trust_none")}</option>
        {trusts.map((policy) => (
          <option key={policy.id} value={policy.id}>
            {policy.organisation}: {policy.title}
          </option>
        ))}
      </select>
      <span class="hint-line" id="trust-hint">
        {t(isLocked("trust") ? "options_locked" : "options_trust_hint")}
      </span>
    </p>
  );
}

function Own({ policy }: { readonly policy: Policy }) {
  const locked = isLocked("own");
  return (
    <p class="row">
      {!locked && <Button onClick={() => startReview(policy)}>{t("options_own_review")}</Button>}
      <Button onClick={() => downloadJson("second-look-policy.json", policy)}>
        {t("options_own_export")}
      </Button>
    </p>
  );
}
