import { reviewOverdue } from "../core/policy/dates.ts";
import { t } from "../platform/i18n.ts";
import { openPage } from "../platform/tabs.ts";
import { Button } from "../ui/Button.tsx";
import { monthOf } from "../ui/clause-text.ts";
import { loaded, policies, policyMissing } from "./state.ts";

/** Quiet lines: what is not set up yet, and what is out of date. */
export function Notes() {
  if (!loaded.value || policies.value.length === 0) return null;
  const today = new Date().toISOString().slice(0, 10);
  const overdue = policies.value.filter((policy) => reviewOverdue(policy, today));
  return (
    <>
      {loaded.value.settings.workplace.name === "" && <SetUp line={t("popup_no_school")} />}
      {policyMissing.value && <SetUp line={t("popup_policy_missing", policies.value[0]?.title ?? "")} />}
      {overdue.map((policy) => (
        <p key={policy.id} class="note">
          {t("popup_overdue", policy.title, monthOf(policy.reviewDue ?? ""))}
        </p>
      ))}
    </>
  );
}

function SetUp({ line }: { readonly line: string }) {
  return (
    <p class="note">
      {line}
      <Button look="quiet" onClick={() => void openPage("src/options/index.html")}>
        {t("popup_set_up")}
      </Button>
    </p>
  );
}
