import { t } from "../platform/i18n.ts";
import type { SelectionCheck } from "../platform/messages.ts";
import { AdviceCard } from "../ui/AdviceCard.tsx";
import { Button } from "../ui/Button.tsx";
import { MarkedText } from "../ui/MarkedText.tsx";
import { marksOf } from "../ui/marks.ts";
import { hashOf } from "./route.ts";
import { goTo, selection } from "./state.ts";

/** Text picked on any page, read as if it were about to be posted from a personal account. */
export function Selection({ check }: { readonly check: SelectionCheck }) {
  return (
    <section class="part">
      <h2>{t("popup_selection")}</h2>
      <p class="picked">
        <MarkedText text={check.text} marks={marksOf(check.advice)} />
      </p>
      {check.advice.length === 0 && <p class="calm">{t("popup_draft_fine")}</p>}
      {check.advice.map((advice) => (
        <AdviceCard
          key={advice.concern}
          advice={advice}
          text={check.text}
          onClause={(policy, clause) => goTo(hashOf(policy, clause))}
        />
      ))}
      <Button
        onClick={() => {
          selection.value = null;
        }}
      >
        {t("popup_back")}
      </Button>
    </section>
  );
}
