import { useRef } from "preact/hooks";
import { type Clause, MODALITIES } from "../../core/policy/policy.ts";
import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { Concerns, type PartProps } from "./Concerns.tsx";
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
