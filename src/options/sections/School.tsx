import type { Workplace } from "../../core/workplace.ts";
import { t } from "../../platform/i18n.ts";
import { ListField, TextField } from "../parts/Field.tsx";
import { Section } from "../parts/Section.tsx";
import { change, isLocked, settings } from "../state.ts";

/** Where the person works: what "the school" means to Second Look. */
export function School() {
  const workplace = settings.value?.workplace;
  if (!workplace) return null;
  const locked = isLocked("workplace");
  const set = (part: Partial<Workplace>) =>
    change({ workplace: { ...workplace, ...(part as Partial<typeof workplace>) } });
  return (
    <Section id="school" title={t("options_school")} intro={t("options_school_intro")}>
      <div class="fields">
        <TextField
          label={t("options_name")}
          hint={t("options_name_hint")}
          value={workplace.name}
          locked={locked}
          most={200}
          onChange={(name) => set({ name })}
        />
        <ListField
          label={t("options_aliases")}
          hint={t("options_aliases_hint")}
          value={workplace.aliases}
          locked={locked}
          onChange={(aliases) => set({ aliases })}
        />
        <ListField
          label={t("options_handles")}
          hint={t("options_handles_hint")}
          value={workplace.handles}
          locked={locked}
          onChange={(handles) => set({ handles })}
        />
        <ListField
          label={t("options_hashtags")}
          hint={t("options_hashtags_hint")}
          value={workplace.hashtags}
          locked={locked}
          onChange={(hashtags) => set({ hashtags })}
        />
        <TextField
          label={t("options_domain")}
          hint={t("options_domain_hint")}
          value={workplace.domain}
          locked={locked}
          most={200}
          onChange={(domain) => set({ domain })}
        />
        <TextField
          label={t("options_town")}
          hint={t("options_town_hint")}
          value={workplace.town}
          locked={locked}
          most={100}
          onChange={(town) => set({ town })}
        />
        <TextField
          label={t("options_head")}
          hint={t("options_head_hint")}
          value={workplace.head}
          locked={locked}
          most={100}
          onChange={(head) => set({ head })}
        />
        <ListField
          label={t("options_people")}
          hint={t("options_people_hint")}
          value={workplace.people}
          rows={4}
          locked={locked}
          onChange={(people) => set({ people })}
        />
      </div>
    </Section>
  );
}
