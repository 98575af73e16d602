import { t, tCount } from "../platform/i18n.ts";
import { POLICIES } from "../policies/index.ts";
import { loaded, policy } from "./state.ts";

/** Which policy to quote from; the school's own is imported in the options. */
export function PolicyStep() {
  const own = loaded.value?.settings.own;
  const locked = loaded.value?.locked.includes("policy") ?? false;
  const choices = [...(own ? [{ ...own, id: "own" }] : []), ...POLICIES];
  return (
    <fieldset class="choices" disabled={locked}>
      <legend>{t(locked ? "options_locked" : "welcome_policy_hint")}</legend>
      {choices.map(({ id, title, organisation, clauses }) => (
        <label key={id} class="choice">
          <input
            type="radio"
            name="policy"
            checked={policy.value === id}
            onChange={() => {
              policy.value = id;
            }}
          />
          <span>
            <span class="choice-name">{title}</span>
            <span class="choice-facts">
              {organisation} · {tCount("popup_clauses", clauses.length)}
            </span>
          </span>
        </label>
      ))}
      <p class="hint-line">{t("welcome_policy_own")}</p>
    </fieldset>
  );
}
