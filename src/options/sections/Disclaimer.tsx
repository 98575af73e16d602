import { fillSchool } from "../../core/policy/disclaimer.ts";
import { t } from "../../platform/i18n.ts";
import { TextField } from "../parts/Field.tsx";
import { Section } from "../parts/Section.tsx";
import { change, chosen, isLocked, settings } from "../state.ts";

/** The wording that "Add the disclaimer" adds, as readers will see it. */
export function Disclaimer() {
  const now = settings.value;
  if (!now) return null;
  const asked = fillSchool(chosen.value?.disclaimer ?? "", now.workplace.name);
  const wording = now.disclaimer.trim() || asked;
  return (
    <Section id="disclaimer" title={t("options_disclaimer")} intro={t("options_disclaimer_intro")}>
      <TextField
        label={t("options_wording")}
        hint={asked ? t("options_wording_hint", asked) : t("options_wording_hint_none")}
        value={now.disclaimer}
        rows={2}
        most={500}
        locked={isLocked("disclaimer")}
        onChange={(disclaimer) => change({ disclaimer })}
      />
      {wording && (
        <figure class="example">
          <figcaption>{t("options_example")}</figcaption>
          <p>{t("options_example_post", now.workplace.name || t("options_example_school"))}</p>
          <p class="added">{wording}</p>
        </figure>
      )}
    </Section>
  );
}
