import type { Concern } from "../../core/concern.ts";
import type { Clause } from "../../core/policy/policy.ts";
import { t } from "../../platform/i18n.ts";
import { concernName } from "../../ui/advice-words.ts";
import { Button } from "../../ui/Button.tsx";
import { LevelMark } from "../../ui/LevelMark.tsx";
import { ClauseEditor } from "./ClauseEditor.tsx";
import { levelOf, onlyUnkind } from "./edits.ts";
import { accept, accepted, opened } from "./state.ts";

export interface ClauseRowProps {
  readonly clause: Clause;
  /** Its place in the policy. */
  readonly at: number;
  readonly last: boolean;
  /** Whether its heading differs from the one above. */
  readonly newHeading: boolean;
}

/** A clause as it was found, with what it seems to ask; "Change" opens all of it. */
export function ClauseRow({ clause, at, last, newHeading }: ClauseRowProps) {
  const seen = accepted.value.has(clause.id);
  const open = opened.value === clause.id;
  return (
    <>
      {newHeading && <h2 class="clause-heading">{clause.heading}</h2>}
      <article class={`clause-row${seen ? " seen" : ""}`} aria-label={clause.ref}>
        {open ? (
          <ClauseEditor clause={clause} at={at} last={last} />
        ) : (
          <>
            <blockquote class="clause">
              <p class="clause-ref">{clause.ref}</p>
              <p class="clause-text">{clause.text}</p>
            </blockquote>
            <Meaning clause={clause} />
            <Choice clause={clause} seen={seen} />
          </>
        )}
      </article>
    </>
  );
}

/** What is suggested: the duty, on which accounts, and what it speaks of. */
function Meaning({ clause }: { readonly clause: Clause }) {
  const where = clause.applies.length === 2 ? "both" : (clause.applies[0] ?? "both");
  return (
    <div class="meaning">
      <span class={`duty ${clause.modality}`}>{t(`modality_${clause.modality.replace("-", "_")}`)}</span>
      <span class="where">{t(`import_where_${where}`)}</span>
      {(Object.keys(clause.concerns) as Concern[]).map((concern) => {
        const consequence = clause.concerns[concern];
        return (
          consequence && (
            <span key={concern} class="chip">
              <LevelMark level={levelOf(consequence)} word={concernName(concern)} />
              {onlyUnkind(consequence) && <span class="where"> {t("import_only_unkind")}</span>}
            </span>
          )
        );
      })}
    </div>
  );
}

function Choice({ clause, seen }: { readonly clause: Clause; readonly seen: boolean }) {
  return (
    <p class="row">
      {seen ? (
        <span class="tick">{t("import_accepted")}</span>
      ) : (
        <Button label={t("import_accept_of", clause.ref)} onClick={() => acceptAndGoOn(clause.id)}>
          {t("import_accept")}
        </Button>
      )}
      <Button
        look="quiet"
        label={t("import_change_of", clause.ref)}
        onClick={() => {
          opened.value = clause.id;
        }}
      >
        {t("import_change")}
      </Button>
    </p>
  );
}

/** The caret goes on to the next clause's first button, so that a keyboard can accept one after the other. */
function acceptAndGoOn(id: string): void {
  const next = document.getElementById(`clause-${id}`)?.nextElementSibling?.querySelector("button");
  accept([id]);
  next?.focus();
}
