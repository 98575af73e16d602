import { useRef, useState } from "preact/hooks";
import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";

const KINDS = ".docx,.pdf,.odt,.html,.htm,.md,.txt,.json";

/** A place to drop a file on, with a button that does the same for the keyboard. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same
    <div
      class={`drop${over ? " over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{t("import_drop")}</p>
      <Button onClick={() => input.current?.click()}>{t("import_choose")}</Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={t("import_choose")}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
      <p class="hint-line">{t("import_kinds")}</p>
    </div>
  );
}
