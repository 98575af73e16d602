import { CONCERNS, type Concern, LEVELS, type Level } from "../../core/concern.ts";
import { levelFor, MENTIONS } from "../../core/policy/import/suggest.ts";
import type { Clause, Consequence } from "../../core/policy/policy.ts";
import { t } from "../../platform/i18n.ts";
import { concernName } from "../../ui/advice-words.ts";
import { Button } from "../../ui/Button.tsx";
import { levelOf, onlyUnkind, withLevel } from "./edits.ts";

export interface PartProps {
  readonly clause: Clause;
  readonly set: (part: Partial<Clause>) => void;
}

/** What the clause speaks of, each with how much is made of it. */
export function Concerns({ clause, set }: PartProps) {
  const held = CONCERNS.filter((concern) => clause.concerns[concern] !== undefined);
  const put = (concern: Concern, consequence: Consequence | undefined) => {
    const others = Object.entries(clause.concerns).filter(([key]) => key !== concern);
    set({ concerns: Object.fromEntries(consequence ? [...others, [concern, consequence]] : others) });
  };
  return (
    <fieldset class="concerns">
      <legend>{t("import_concerns")}</legend>
      {held.map((concern) => (
        <OneConcern
          key={concern}
          concern={concern}
          consequence={clause.concerns[concern] ?? "hint"}
          onChange={(consequence) => put(concern, consequence)}
        />
      ))}
      <label class="line">
        {t("import_concern_add")}
        <select
          value=""
          onChange={(event) => {
            const concern = CONCERNS.find((one) => one === event.currentTarget.value);
            if (concern) put(concern, levelFor(concern, clause.modality));
          }}
        >
          <option value="">{t("import_concern_choose")}</option>
          {CONCERNS.filter((concern) => !held.includes(concern)).map((concern) => (
            <option key={concern} value={concern}>
              {concernName(concern)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

interface OneConcernProps {
  readonly concern: Concern;
  readonly consequence: Consequence;
  /** Undefined takes the concern off the clause. */
  readonly onChange: (consequence: Consequence | undefined) => void;
}

function OneConcern({ concern, consequence, onChange }: OneConcernProps) {
  const level = levelOf(consequence);
  const name = concernName(concern);
  return (
    <div class="chip edit">
      <label>
        {name}
        <select
          value={level}
          onChange={(event) => onChange(withLevel(consequence, event.currentTarget.value as Level))}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t(`level_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {MENTIONS.has(concern) && (
        <label class="unkind">
          <input
            type="checkbox"
            checked={onlyUnkind(consequence)}
            onChange={(event) => onChange(event.currentTarget.checked ? { level, tone: "negative" } : level)}
          />
          {t("import_only_unkind")}
        </label>
      )}
      <Button look="quiet" label={t("import_concern_remove_of", name)} onClick={() => onChange(undefined)}>
        {t("import_concern_remove")}
      </Button>
    </div>
  );
}
