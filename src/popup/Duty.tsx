import type { Clause } from "../core/policy/policy.ts";
import { t } from "../platform/i18n.ts";

/** What a clause means for the reader, and whether it is about the school's own accounts only. */
export function Duty({ clause }: { readonly clause: Clause }) {
  const official = !clause.applies.includes("personal");
  return (
    <p class={`duty ${clause.modality}`}>
      {t(`modality_${clause.modality.replace("-", "_")}`)}
      {official && <span class="where">{t("popup_school_accounts")}</span>}
    </p>
  );
}
