import { t } from "../platform/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { copy } from "./clipboard.ts";
import { disclaimer } from "./state.ts";

/** The wording that the policy, or the person, asks for; nothing where there is none. */
export function Disclaimer() {
  if (!disclaimer.value) return null;
  return (
    <section class="part">
      <h2>{t("popup_disclaimer")}</h2>
      <div class="disclaimer">
        <p>{disclaimer}</p>
        <Button onClick={() => void copy(disclaimer.value)} label={t("popup_copy_disclaimer")}>
          {t("popup_copy_short")}
        </Button>
      </div>
    </section>
  );
}
