import { CONCERNS } from "../../core/concern.ts";
import { SITES } from "../../core/draft.ts";
import { t } from "../../platform/i18n.ts";
import { concernName } from "../../ui/advice-words.ts";
import { Section } from "../parts/Section.tsx";
import { change, isLocked, settings } from "../state.ts";

/** Where Second Look looks on, and what it never raises. */
export function Switches() {
  const off = settings.value?.off;
  if (!off) return null;
  const locked = isLocked("off");
  return (
    <Section
      id="switches"
      title={t("options_switches")}
      intro={t(locked ? "options_locked" : "options_switches_intro")}
    >
      <fieldset class="checks" disabled={locked}>
        <legend>{t("options_sites")}</legend>
        {SITES.map((site) => (
          <Check
            key={site}
            name={t(`site_${site}`)}
            on={!off.sites.includes(site)}
            onChange={(on) => change({ off: { ...off, sites: without(off.sites, site, on) } })}
          />
        ))}
      </fieldset>
      <fieldset class="checks wide" disabled={locked}>
        <legend>{t("options_concerns")}</legend>
        {CONCERNS.map((concern) => (
          <Check
            key={concern}
            name={concernName(concern)}
            on={!off.concerns.includes(concern)}
            onChange={(on) => change({ off: { ...off, concerns: without(off.concerns, concern, on) } })}
          />
        ))}
      </fieldset>
    </Section>
  );
}

interface CheckProps {
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ name, on, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {name}
    </label>
  );
}

/** The list of what is off, after a switch was put on or off. */
function without<T>(list: readonly T[], one: T, on: boolean): T[] {
  const rest = list.filter((other) => other !== one);
  return on ? rest : [...rest, one];
}
