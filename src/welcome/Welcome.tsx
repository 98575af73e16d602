import { useEffect, useRef } from "preact/hooks";
import { t } from "../platform/i18n.ts";
import { Button } from "../ui/Button.tsx";
import { Done } from "./Done.tsx";
import { PolicyStep } from "./PolicyStep.tsx";
import { SchoolStep } from "./SchoolStep.tsx";
import { failed, goTo, loaded, STEPS, type Step, skip, step } from "./state.ts";
import { TryStep } from "./TryStep.tsx";

const PARTS = { school: SchoolStep, policy: PolicyStep, try: TryStep, done: Done } as const;

/** Three short steps after the first installation; each can be skipped. */
export function Welcome() {
  if (!loaded.value) return null;
  return (
    <div class="welcome">
      <header>
        <h1>{t("welcome_title")}</h1>
        <p class="lead">{t("welcome_lead")}</p>
      </header>
      <main>
        <OneStep now={step.value} />
        {failed.value && (
          <p class="problem" role="alert">
            {t("options_not_saved")}
          </p>
        )}
      </main>
      <Never />
    </div>
  );
}

/** One step; its heading takes the focus when the step changes, so that a screen reader hears where it is. */
function OneStep({ now }: { readonly now: Step }) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [now]);
  const Part = PARTS[now];
  const number = STEPS.indexOf(now) + 1;
  const next = STEPS[number];
  const before = STEPS[number - 2];
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (next) void goTo(next);
      }}
    >
      {now !== "done" && <p class="count">{t("welcome_step", number, STEPS.length - 1)}</p>}
      <h2 ref={title} tabIndex={-1}>
        {t(`welcome_${now}`)}
      </h2>
      <Part />
      {now !== "done" && (
        <p class="row">
          <button type="submit" class="button primary large">
            {t(now === "try" ? "welcome_finish" : "welcome_next")}
          </button>
          {before && (
            <Button size="large" onClick={() => void goTo(before)}>
              {t("popup_back")}
            </Button>
          )}
          {now !== "try" && (
            <Button look="quiet" size="large" onClick={() => void skip()}>
              {t("welcome_skip")}
            </Button>
          )}
        </p>
      )}
    </form>
  );
}

const NEVERS = ["send", "keep", "tell", "stop"] as const;

function Never() {
  return (
    <aside aria-labelledby="never">
      <h2 id="never">{t("welcome_never")}</h2>
      <ul>
        {NEVERS.map((what) => (
          <li key={what}>{t(`welcome_never_${what}`)}</li>
        ))}
      </ul>
    </aside>
  );
}
