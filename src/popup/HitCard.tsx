import type { Hit } from "../core/policy/search.ts";
import { t } from "../platform/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { clauseName } from "../ui/clause-text.ts";
import { copy, withReference } from "./clipboard.ts";
import { Duty } from "./Duty.tsx";
import { Marked } from "./Marked.tsx";
import { hashOf } from "./route.ts";
import { goTo, policies } from "./state.ts";

/** A clause that was found: what it means for the reader, where it stands, its words with the match marked. */
export function HitCard({ hit }: { readonly hit: Hit }) {
  const { policy, clause, matches } = hit;
  return (
    <article class="hit" data-hit tabIndex={-1} aria-label={clause.ref}>
      <Duty clause={clause} />
      <blockquote class="clause">
        <p class="clause-ref">{clauseName(clause.ref, clause.heading)}</p>
        <p class="clause-text">
          <Marked text={clause.text} matches={matches} />
        </p>
        {policies.value.length > 1 && <p class="clause-source">{policy.title}</p>}
      </blockquote>
      <p class="actions">
        <Button
          look="quiet"
          onClick={() => void copy(withReference(policy, clause))}
          label={t("popup_copy_of", clause.ref)}
        >
          {t("popup_copy")}
        </Button>
        <Button
          look="quiet"
          onClick={() => goTo(hashOf(policy.id, clause.id))}
          label={t("popup_show_of", clause.ref)}
        >
          {t("popup_show")}
        </Button>
      </p>
    </article>
  );
}
