import { t } from "../platform/i18n.ts";
import { loaded, name } from "./state.ts";

/** The school's name: enough to know when a post names it. */
export function SchoolStep() {
  const locked = loaded.value?.locked.includes("workplace") ?? false;
  return (
    <p class="field">
      <label for="name">{t("options_name")}</label>
      <input
        id="name"
        type="text"
        autocomplete="organization"
        maxLength={200}
        value={name.value}
        disabled={locked}
        aria-describedby="name-hint"
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <span class="hint-line" id="name-hint">
        {t(locked ? "options_locked" : "welcome_school_hint")}
      </span>
    </p>
  );
}
