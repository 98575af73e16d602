import { t } from "../platform/i18n.ts";
import { openPage } from "../platform/tabs.ts";
import { Button } from "../ui/Button.tsx";

/** Where to find things from now on. */
export function Done() {
  return (
    <>
      <p>{t("welcome_done_text")}</p>
      <p>{t("welcome_done_popup")}</p>
      <p class="row">
        <Button size="large" onClick={() => void openPage("src/options/index.html")}>
          {t("welcome_more")}
        </Button>
      </p>
    </>
  );
}
