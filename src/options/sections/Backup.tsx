import { signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Settings } from "../../core/settings.ts";
import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadJson } from "../parts/download.ts";
import { Section } from "../parts/Section.tsx";
import { settingsFile, settingsFromFile } from "../settings-file.ts";
import { change, flush, settings } from "../state.ts";

const said = signal("");
/** The settings before a file was taken in, for Undo. */
const before = signal<Settings | null>(null);

/** All settings and the school's own policy as one small file, to keep or to hand to a colleague. */
export function Backup() {
  const input = useRef<HTMLInputElement>(null);
  const now = settings.value;
  if (!now) return null;
  return (
    <Section id="backup" title={t("options_backup")} intro={t("options_backup_intro")}>
      <p class="row">
        <Button onClick={() => downloadJson("second-look-settings.json", settingsFile(now))}>
          {t("options_export")}
        </Button>
        <Button onClick={() => input.current?.click()}>{t("options_import")}</Button>
        {before.value && <Button onClick={() => void restore()}>{t("options_import_undo")}</Button>}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={t("options_import")}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file) void take(file, now);
        }}
      />
      <p role="status" class="hint-line">
        {said.value}
      </p>
    </Section>
  );
}

async function take(file: File, now: Settings): Promise<void> {
  const read = file.size < 20_000_000 ? settingsFromFile(await file.text()) : null;
  if (!read) {
    said.value = t("options_import_wrong");
    return;
  }
  before.value = now;
  change(read);
  await flush();
  said.value = t("options_imported");
}

async function restore(): Promise<void> {
  if (before.value) change(before.value);
  before.value = null;
  await flush();
  said.value = t("options_import_undone");
}
