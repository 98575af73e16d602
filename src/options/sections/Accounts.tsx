import { SITES, type Site } from "../../core/draft.ts";
import { t } from "../../platform/i18n.ts";
import { ListField } from "../parts/Field.tsx";
import { Section } from "../parts/Section.tsx";
import { change, isLocked, settings } from "../state.ts";

/** Which handles and pages are the school's own: other clauses hold there. */
export function Accounts() {
  const official = settings.value?.official;
  if (!official) return null;
  const set = (site: Site, names: string[]) => change({ official: { ...official, [site]: names } });
  return (
    <Section id="accounts" title={t("options_accounts")} intro={t("options_accounts_intro")}>
      {SITES.map((site) => (
        <ListField
          key={site}
          label={t(`site_${site}`)}
          hint={t(`options_accounts_${site}`)}
          value={official[site]}
          locked={isLocked("official")}
          onChange={(names) => set(site, names)}
        />
      ))}
    </Section>
  );
}
