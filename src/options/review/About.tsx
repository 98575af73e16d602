import { useState } from "preact/hooks";
import { readDate } from "../../core/policy/import/read-date.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { language, t } from "../../platform/i18n.ts";
import { dayOf } from "./dates.ts";
import { describe } from "./state.ts";

/** Title, school, dates and disclaimer as they were found, to be put right. */
export function About({ policy }: { readonly policy: Policy }) {
  return (
    <fieldset class="about">
      <legend>{t("import_about")}</legend>
      <Line
        label={t("import_policy_title")}
        value={policy.title}
        needed
        onDone={(title) => describe({ title })}
      />
      <Line
        label={t("import_organisation")}
        value={policy.organisation}
        needed
        onDone={(organisation) => describe({ organisation })}
      />
      <DateLine
        label={t("import_approved")}
        value={policy.approved}
        onDone={(approved) => describe({ approved })}
      />
      <DateLine
        label={t("import_review_due")}
        value={policy.reviewDue}
        onDone={(reviewDue) => describe({ reviewDue })}
      />
      <Line
        label={t("import_disclaimer")}
        hint={t("import_disclaimer_hint")}
        value={policy.disclaimer}
        onDone={(disclaimer) => describe({ disclaimer })}
      />
    </fieldset>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly needed?: boolean;
  readonly onDone: (value: string) => void;
}

/** Takes over what was typed when the line is left, so that one Undo takes back one change. */
function Line({ label, value, hint, needed = false, onDone }: LineProps) {
  return (
    <label class="line">
      {label}
      <input
        type="text"
        value={value}
        maxLength={200}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          if (needed && typed === "") event.currentTarget.value = value;
          else if (typed !== value) onDone(typed);
        }}
      />
      {hint && <span class="hint-line">{hint}</span>}
    </label>
  );
}

interface DateLineProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onDone: (value: string | undefined) => void;
}

function DateLine({ label, value, onDone }: DateLineProps) {
  const [unclear, setUnclear] = useState(false);
  return (
    <label class="line">
      {label}
      <input
        type="text"
        value={value ? dayOf(value, language()) : ""}
        aria-invalid={unclear}
        onChange={(event) => {
          const typed = event.currentTarget.value.trim();
          const date = readDate(typed);
          setUnclear(typed !== "" && date === undefined);
          if (typed === "" || date) onDone(date);
        }}
      />
      <span class="hint-line">{t(unclear ? "import_date_unclear" : "import_date_hint")}</span>
    </label>
  );
}
