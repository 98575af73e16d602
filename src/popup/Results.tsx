import type { Hit } from "../core/policy/search.ts";
import { t, tCount } from "../platform/i18n.ts";
import { HitCard } from "./HitCard.tsx";
import { topic } from "./state.ts";
import { Topics } from "./Topics.tsx";

export function Results({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <>
      {topic.value && <Topics />}
      <p class="count" role="status">
        {hits.length === 0 ? t("popup_nothing") : tCount("popup_clauses", hits.length)}
      </p>
      {hits.length === 0 && <Topics />}
      <ol class="hits" onKeyDown={onKey}>
        {hits.map((hit) => (
          <li key={`${hit.policy.id} ${hit.clause.id}`}>
            <HitCard hit={hit} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Up and down walk through the results; up from the first goes back to the search box. */
function onKey(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [...document.querySelectorAll<HTMLElement>("[data-hit]")];
  const at = all.findIndex((card) => card.contains(document.activeElement));
  const next =
    all[at + (event.key === "ArrowDown" ? 1 : -1)] ?? (at === 0 ? document.getElementById("question") : null);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
