import { t } from "../../platform/i18n.ts";
import type { Field } from "../../platform/merge.ts";
import { forgetUnreadable } from "../../platform/storage.ts";
import { Button } from "../../ui/Button.tsx";
import { downloadJson } from "../parts/download.ts";
import { loaded } from "../state.ts";

/** What the page calls the part that a setting belongs to, as keys of messages. */
const PARTS: Readonly<Record<Field, string>> = {
  workplace: "options_school",
  policy: "options_policy",
  own: "options_policy",
  trust: "options_trust",
  disclaimer: "options_disclaimer",
  official: "options_accounts",
  off: "options_switches",
  exceptions: "options_exceptions",
  welcomed: "options_title",
};

/** What the person should know before anything else: settings from the school, settings that could not be read. */
export function Notices() {
  const now = loaded.value;
  if (!now) return null;
  const unreadable = new Set((Object.keys(now.unreadable) as Field[]).map((field) => t(PARTS[field])));
  return (
    <>
      {now.managed && (
        <p class="note">{t(now.locked.length > 0 ? "options_managed_locked" : "options_managed")}</p>
      )}
      {unreadable.size > 0 && (
        <div class="note" role="alert">
          <p>{t("options_unreadable", [...unreadable].join(", "))}</p>
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
