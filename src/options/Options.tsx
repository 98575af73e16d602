import { useEffect, useRef } from "preact/hooks";
import { t } from "../platform/i18n.ts";
import { Status } from "./parts/Status.tsx";
import { Review } from "./review/Review.tsx";
import { draft } from "./review/state.ts";
import { Accounts } from "./sections/Accounts.tsx";
import { Backup } from "./sections/Backup.tsx";
import { Disclaimer } from "./sections/Disclaimer.tsx";
import { Exceptions } from "./sections/Exceptions.tsx";
import { Notices } from "./sections/Notices.tsx";
import { PolicyChoice } from "./sections/PolicyChoice.tsx";
import { School } from "./sections/School.tsx";
import { Switches } from "./sections/Switches.tsx";
import { settings } from "./state.ts";

const SECTIONS = ["school", "policy", "disclaimer", "accounts", "switches", "exceptions", "backup"] as const;

/** The settings of one person; or, while their own policy is being imported, its review. */
export function Options() {
  const ready = settings.value !== null;
  useEffect(() => {
    if (ready && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [ready]);
  const reviewing = draft.value !== null;
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !reviewing) backToPolicy();
    was.current = reviewing;
  }, [reviewing]);
  if (!ready) return null;
  if (draft.value) return <Review policy={draft.value} />;
  return (
    <div class="page">
      <header>
        <p class="product">{t("extension_short_name")}</p>
        <h1>{t("options_title")}</h1>
        <p class="intro">{t("options_intro")}</p>
      </header>
      <nav aria-label={t("options_contents")}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Notices />
        <School />
        <PolicyChoice />
        <Disclaimer />
        <Accounts />
        <Switches />
        <Exceptions />
        <Backup />
      </main>
      <Status />
    </div>
  );
}

/** Where the review was opened from, so that nobody has to find the place again. */
function backToPolicy(): void {
  const title = document.getElementById("policy-title");
  title?.focus();
  title?.scrollIntoView();
}
