import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Advice } from "../core/advice.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import { t, tCount } from "../platform/i18n.ts";
import { AdviceCard } from "../ui/AdviceCard.tsx";
import { MarkedText } from "../ui/MarkedText.tsx";
import { name } from "./state.ts";

/** How long typing rests before the words are looked at, in ms. */
const PAUSE = 300;

/** A sample to try it on, checked by the same engine as a real post. */
export function TryStep() {
  const text = useSignal(t("welcome_sample", name.value.trim() || t("options_example_school")));
  const found = useSignal<{ readonly text: string; readonly advice: readonly Advice[] } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      void look(text.value).then((advice) => {
        if (advice) found.value = { text: text.value, advice };
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text.value]);
  const now = found.value;
  return (
    <>
      <p class="field">
        <label for="sample">{t("welcome_try_label")}</label>
        <textarea
          id="sample"
          rows={3}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
      </p>
      <div class="found">
        <p class="calm" role="status">
          {now && now.advice.length > 0 && tCount("chip_count", now.advice.length)}
          {now?.advice.length === 0 && t("panel_nothing")}
        </p>
        {now && now.advice.length > 0 && (
          <>
            <p class="words">
              <MarkedText text={now.text} marks={marksOf(now.advice)} />
            </p>
            {now.advice.slice(0, 3).map((one) => (
              <AdviceCard key={one.concern} advice={one} text={now.text} />
            ))}
          </>
        )}
      </div>
    </>
  );
}

function marksOf(advice: readonly Advice[]) {
  return advice.flatMap(({ level, findings }) => findings.map(({ start, end }) => ({ start, end, level })));
}

async function look(text: string): Promise<readonly Advice[] | null> {
  if (text.trim() === "") return [];
  try {
    const draft = {
      text,
      site: "facebook",
      surface: "post",
      account: "personal",
      attachments: [],
      replyTo: "",
    } as const;
    return (await ask({ type: "check", draft, revision: 0 })).advice;
  } catch (error) {
    report("check", error);
    return null;
  }
}
