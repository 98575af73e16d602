import { useState } from "preact/hooks";
import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { importing, importText, readFile, stopReading } from "../review/importing.ts";
import { settings } from "../state.ts";
import { DropZone } from "./DropZone.tsx";

/** "Use our own policy": a file or pasted words, read on this device. */
export function ImportPolicy() {
  const state = importing.value;
  const [pasting, setPasting] = useState(false);
  return (
    <section class="import" aria-labelledby="import-title">
      <h3 id="import-title">{t(settings.value?.own ? "import_title_again" : "import_title")}</h3>
      <p class="intro">{t("import_intro")}</p>
      {state.is === "reading" ? (
        <Reading name={state.name} share={state.share} />
      ) : (
        <>
          <DropZone onFile={(file) => void readFile(file)} />
          {state.is === "failed" && (
            <p class="problem" role="alert">
              <strong>{state.name}</strong> {t(`import_error_${state.problem}`)} {t("import_kept")}
            </p>
          )}
          {pasting ? (
            <Paste onCancel={() => setPasting(false)} />
          ) : (
            <Button look="quiet" onClick={() => setPasting(true)}>
              {t("import_paste")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Reading({ name, share }: { readonly name: string; readonly share: number }) {
  return (
    <div class="reading">
      <p id="import-progress" role="status">
        {t("import_reading", name)}
      </p>
      {share > 0 ? (
        <progress aria-labelledby="import-progress" max={1} value={share} />
      ) : (
        <progress aria-labelledby="import-progress" max={1} />
      )}
      <Button onClick={stopReading}>{t("import_stop")}</Button>
    </div>
  );
}

function Paste({ onCancel }: { readonly onCancel: () => void }) {
  const [text, setText] = useState("");
  return (
    <div class="paste">
      <TextField label={t("import_paste_label")} value={text} rows={8} onChange={setText} />
      <p class="row">
        <Button look="primary" disabled={text.trim() === ""} onClick={() => void importText(text)}>
          {t("import_paste_read")}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t("options_cancel")}
        </Button>
      </p>
    </div>
  );
}
