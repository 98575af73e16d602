import { t } from "../platform/i18n.ts";
import { openPage } from "../platform/tabs.ts";
import { Button } from "../ui/Button.tsx";
import { Disclaimer } from "./Disclaimer.tsx";
import { DraftAdvice } from "./DraftAdvice.tsx";
import { Notes } from "./Notes.tsx";
import { hashOf } from "./route.ts";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { policies } from "./state.ts";
import { Topics } from "./Topics.tsx";
import { advised } from "./tab.ts";

/** What the popup shows before anything is asked; advice on a draft first, where there is any. */
export function Home() {
  return (
    <>
      {advised.value ? <DraftAdvice /> : null}
      <Topics />
      {advised.value ? null : <DraftAdvice />}
      <Disclaimer />
      <SiteSwitch />
      <Notes />
      <footer class="foot">
        {policies.value.map((policy) => (
          <p key={policy.id} class="foot-policy">
            {policy.title}
            <Button look="quiet" onClick={() => void openPage(`src/popup/index.html${hashOf(policy.id)}`)}>
              {t("popup_read_all")}
            </Button>
          </p>
        ))}
        <Button look="quiet" onClick={() => void openPage("src/options/index.html")}>
          {t("popup_options")}
        </Button>
      </footer>
    </>
  );
}
