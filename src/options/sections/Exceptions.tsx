import { signal } from "@preact/signals";
import type { Exception } from "../../core/setup.ts";
import { report } from "../../platform/errors.ts";
import { t } from "../../platform/i18n.ts";
import { concernName } from "../../ui/advice-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Section } from "../parts/Section.tsx";
import { change, isLocked, settings } from "../state.ts";

const said = signal("");

/** What "This is wrong" has taught: listed, removable, and ready to be told to the makers, by the person only. */
export function Exceptions() {
  const list = settings.value?.exceptions;
  if (!list) return null;
  return (
    <Section id="exceptions" title={t("options_exceptions")} intro={t("options_exceptions_intro")}>
      {list.length === 0 ? (
        <p class="calm">{t("options_exceptions_none")}</p>
      ) : (
        <ul class="exceptions">
          {list.map((one) => (
            <li key={`${one.concern} ${one.words}`}>
              <Row exception={one} list={list} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="hint-line">
        {said.value}
      </p>
    </Section>
  );
}

function Row({ exception, list }: { readonly exception: Exception; readonly list: readonly Exception[] }) {
  const { words, concern } = exception;
  return (
    <>
      <p>{t("options_exception", words, concernName(concern))}</p>
      <p class="row">
        <Button label={t("options_report_of", words)} onClick={() => void copyReport(exception)}>
          {t("options_report")}
        </Button>
        <Button
          look="quiet"
          disabled={isLocked("exceptions")}
          label={t("options_exception_remove_of", words)}
          onClick={() => change({ exceptions: list.filter((other) => other !== exception) })}
        >
          {t("options_exception_remove")}
        </Button>
      </p>
    </>
  );
}

/** Puts a report on the clipboard. Nothing is sent: the person decides where it goes. */
async function copyReport({ words, concern }: Exception): Promise<void> {
  try {
    await navigator.clipboard.writeText(t("options_report_text", words, concernName(concern), concern));
    said.value = t("options_report_copied");
  } catch (error) {
    report("settings", error);
    said.value = t("popup_not_copied");
  }
}
