import { t } from "../../platform/i18n.ts";
import { forgetUnreadable } from "../../platform/storage.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadJson } from "../parts/download.ts";
import { loaded } from "../state.ts";

/** What the person should know before anything else: settings from the school, settings that could not be read. */
export function Notices() {
  const now = loaded.value;
  if (!now) return null;
  const unreadable = Object.keys(now.unreadable);
  return (
    <>
      {now.managed && (
        <p class="note">{t(now.locked.length > 0 ? "options_managed_locked" : "options_managed")}</p>
      )}
      {unreadable.length > 0 && (
        <div class="note" role="alert">
          <p>{t("options_unreadable", unreadable.join(", "))}</p>
          <p class="row">
            <Button onClick={() => downloadJson("second-look-unreadable.json", now.unreadable)}>
              {t("options_unreadable_save")}
            </Button>
            <Button look="quiet" onClick={() => void forgetUnreadable()}>
              {t("options_unreadable_forget")}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}
