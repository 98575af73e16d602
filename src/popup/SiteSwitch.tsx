import type { Site } from "../core/draft.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import { saveSettings } from "../platform/storage.ts";
import { loaded } from "./state.ts";
import { tab } from "./tab.ts";

const NAMES: Readonly<Record<Site, string>> = { x: "X", facebook: "Facebook", linkedin: "LinkedIn" };

/** Switches Second Look off and on for the site of the current tab. */
export function SiteSwitch() {
  const now = tab.value;
  const settings = loaded.value?.settings;
  if (!settings || now.is === "asking" || now.is === "elsewhere") return null;
  const on = !settings.off.sites.includes(now.site);
  const fixed = loaded.value?.locked.includes("off") ?? false;
  return (
    <section class="part">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          checked={on}
          disabled={fixed}
          onChange={() => turn(now.site, !on)}
        />
        {t("popup_site_on", NAMES[now.site])}
      </label>
      {fixed && <p class="calm">{t("popup_fixed")}</p>}
    </section>
  );
}

function turn(site: Site, on: boolean): void {
  const off = loaded.value?.settings.off;
  if (!off) return;
  const others = off.sites.filter((one) => one !== site);
  saveSettings({ off: { ...off, sites: on ? others : [...others, site] } }).catch((error) =>
    report("settings", error),
  );
}
