import { useRef } from "preact/hooks";
import { CONCERNS, type Concern, LEVELS, type Level } from "../../core/concern.ts";
import { levelFor } from "../../core/policy/import/suggest.ts";
import { type Clause, MODALITIES } from "../../core/policy/policy.ts";
import { t } from "../../platform/i18n.ts";
import { concernName } from "../../ui/advice-words.ts";
import { Button } from "../../ui/Button.tsx";
import { levelOf, withLevel } from "./edits.ts";
import { accept, edit, opened } from "./state.ts";

interface ClauseEditorProps {
  readonly clause: Clause;
  readonly at: number;
  readonly last: boolean;
}

/** Everything about one clause, to be changed. */
export function ClauseEditor({ clause, at, last }: ClauseEditorProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const set = (part: Partial<Clause>) => edit({ do: "change", at, part });
  const close = () => {
    opened.value = null;
  };
  return (
    <div class="clause-editor">
      <p class="pair">
        <label class="line">
          {t("import_ref")}
          <input
            type="text"
            value={clause.ref}
            maxLength={120}
            onChange={(event) =>
              event.currentTarget.value.trim() && set({ ref: event.currentTarget.value.trim() })
            }
          />
        </label>
        <label class="line">
          {t("import_heading")}
          <input
            type="text"
            value={clause.heading}
            maxLength={300}
            onChange={(event) => set({ heading: event.currentTarget.value.trim() })}
          />
        </label>
      </p>
      <label class="line">
        {t("import_text")}
        <textarea
          ref={text}
          rows={Math.min(14, 2 + Math.ceil(clause.text.length / 80))}
          value={clause.text}
          onChange={(event) =>
            event.currentTarget.value.trim() && set({ text: event.currentTarget.value.trim() })
          }
        />
      </label>
      <Duties clause={clause} set={set} />
      <Concerns clause={clause} set={set} />
      <p class="row">
        <Button
          look="primary"
          onClick={() => {
            close();
            accept([clause.id]);
          }}
        >
          {t("import_done")}
        </Button>
        <Button onClick={() => edit({ do: "split", at, offset: text.current?.selectionStart ?? 0 })}>
          {t("import_split")}
        </Button>
        <Button disabled={last} onClick={() => edit({ do: "merge", at })}>
          {t("import_merge")}
        </Button>
        <Button
          onClick={() => {
            close();
            edit({ do: "remove", at });
          }}
        >
          {t("import_remove")}
        </Button>
      </p>
    </div>
  );
}

interface PartProps {
  readonly clause: Clause;
  readonly set: (part: Partial<Clause>) => void;
}

const WHERE: Readonly<Record<string, Clause["applies"]>> = {
  both: ["personal", "official"],
  personal: ["personal"],
  official: ["official"],
};

function Duties({ clause, set }: PartProps) {
  const where = clause.applies.length === 2 ? "both" : clause.applies[0];
  return (
    <p class="pair">
      <label class="line">
        {t("import_duty")}
        <select
          value={clause.modality}
          onChange={(event) => set({ modality: event.currentTarget.value as Clause["modality"] })}
        >
          {MODALITIES.map((modality) => (
            <option key={modality} value={modality}>
              {t(`modality_${modality.replace("-", "_")}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="line">
        {t("import_where")}
        <select
          value={where}
          onChange={(event) => set({ applies: WHERE[event.currentTarget.value] ?? clause.applies })}
        >
          {Object.keys(WHERE).map((key) => (
            <option key={key} value={key}>
              {t(`import_where_${key}`)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

/** What the clause speaks of, each with how much is made of it. */
function Concerns({ clause, set }: PartProps) {
  const held = CONCERNS.filter((concern) => clause.concerns[concern] !== undefined);
  const put = (concern: Concern, level: Level) =>
    set({ concerns: { ...clause.concerns, [concern]: withLevel(clause.concerns[concern] ?? level, level) } });
  const drop = (concern: Concern) =>
    set({ concerns: Object.fromEntries(Object.entries(clause.concerns).filter(([key]) => key !== concern)) });
  return (
    <fieldset class="concerns">
      <legend>{t("import_concerns")}</legend>
      {held.map((concern) => (
        <span key={concern} class="chip edit">
          <label>
            {concernName(concern)}
            <select
              value={levelOf(clause.concerns[concern] ?? "hint")}
              onChange={(event) => put(concern, event.currentTarget.value as Level)}
            >
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {t(`level_${level}`)}
                </option>
              ))}
            </select>
          </label>
          <Button
            look="quiet"
            label={t("import_concern_remove_of", concernName(concern))}
            onClick={() => drop(concern)}
          >
            {t("import_concern_remove")}
          </Button>
        </span>
      ))}
      <label class="line">
        {t("import_concern_add")}
        <select
          value=""
          onChange={(event) =>
            event.currentTarget.value &&
            put(
              event.currentTarget.value as Concern,
              levelFor(event.currentTarget.value as Concern, clause.modality),
            )
          }
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
