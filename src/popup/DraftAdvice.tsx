import type { Advice } from "../core/advice.ts";
import { t } from "../platform/i18n.ts";
import { concernName, reasons } from "../ui/advice-words.ts";
import { LevelMark } from "../ui/LevelMark.tsx";
import { hashOf } from "./route.ts";
import { goTo, loaded } from "./state.ts";
import { type TabState, tab } from "./tab.ts";

/** What the policy says about the draft in the current tab, or honestly why nothing can be said. */
export function DraftAdvice() {
  const now = tab.value;
  if (now.is === "asking") return null;
  const advice = now.is === "answered" && now.status.box === "known" ? now.status.advice : [];
  return (
    <section class="part">
      <h2>{t("popup_draft")}</h2>
      {advice.length > 0 ? (
        <ul class="draft">
          {advice.map((one) => (
            <li key={one.concern}>
              <OneAdvice advice={one} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="calm">{t(stateKey(now))}</p>
      )}
    </section>
  );
}

function OneAdvice({ advice }: { readonly advice: Advice }) {
  const [reason] = reasons(advice);
  return (
    <>
      <LevelMark level={advice.level} word={concernName(advice.concern)} />
      {reason && <p class="reason">{reason}</p>}
      <p class="refs">
        {advice.clauses.slice(0, 2).map(({ policy, clause }) => (
          <a
            key={`${policy.id} ${clause.id}`}
            href={hashOf(policy.id, clause.id)}
            onClick={(event) => {
              event.preventDefault();
              goTo(hashOf(policy.id, clause.id));
            }}
          >
            {clause.ref}
          </a>
        ))}
      </p>
    </>
  );
}

/** The message that says how things stand where there is no advice. */
export function stateKey(now: TabState): string {
  if (now.is === "elsewhere" || now.is === "asking") return "popup_draft_elsewhere";
  if (loaded.value?.settings.off.sites.includes(now.site)) return "popup_draft_off";
  if (now.is === "silent") return "popup_draft_reload";
  if (now.status.box === "unknown-box") return "popup_draft_unknown";
  return now.status.box === "none" ? "popup_draft_none" : "popup_draft_fine";
}
