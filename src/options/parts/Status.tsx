import { t } from "../../platform/i18n.ts";
import { Button } from "../../ui/Button.tsx";
import { flush, saving } from "../state.ts";

/** Says that changes are kept, or that they are not; heard by screen readers too. */
export function Status() {
  const state = saving.value;
  return (
    <div class={`status ${state}`} role="status">
      {state === "saving" && t("options_saving")}
      {state === "saved" && <span class="tick">{t("options_saved")}</span>}
      {state === "failed" && (
        <>
          {t("options_not_saved")} <Button onClick={() => void flush()}>{t("options_try_again")}</Button>
        </>
      )}
    </div>
  );
}
