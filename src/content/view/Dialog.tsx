import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t, tCount } from "../../platform/i18n.ts";
import { AdviceCard } from "../../ui/AdviceCard.tsx";
import { concernName } from "../../ui/advice-words.ts";
import { Button } from "../../ui/Button.tsx";
import { shortened } from "../../ui/clause-text.ts";
import { MarkedText } from "../../ui/MarkedText.tsx";
import { marksOf } from "../../ui/marks.ts";
import type { Actions, Asking } from "./model.ts";

const MOST_ADVICE = 3;
/** Longest draft that is shown whole, in UTF-16 code units. */
const MOST_TEXT = 4000;
const MOST_MARKS = 100;

interface Props {
  readonly asking: Asking;
  readonly actions: Actions;
}

/** "Before you post": shown in the top layer when a press on Post meets advice that is not settled. */
export function Dialog({ asking, actions }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const [sure, setSure] = useState(false);
  useLayoutEffect(() => {
    ref.current?.showModal();
    return () => ref.current?.close();
  }, []);
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>(".primary")?.focus(), [sure]);
  const back = () => actions.choose("back");
  const grave = asking.advice.some(({ level }) => level === "stop");
  const post = () => (grave && !sure ? setSure(true) : actions.choose("post"));
  return (
    <dialog
      ref={ref}
      aria-labelledby="dialog-title"
      aria-describedby="dialog-what"
      onCancel={(event) => {
        event.preventDefault();
        back();
      }}
      // Told late: a dialog that we took away ourselves must not answer for the next one.
      onClose={(event) => event.currentTarget.isConnected && back()}
    >
      <h2 id="dialog-title" class="dialog-title">
        {t(sure ? "dialog_sure_title" : "dialog_title")}
      </h2>
      {sure ? (
        <p id="dialog-what" class="dialog-body">
          {t("dialog_sure")}
        </p>
      ) : (
        <What asking={asking} />
      )}
      <div class="dialog-foot">
        <div class="actions">
          <Button look="primary" size="large" onClick={back}>
            {t("dialog_back")}
          </Button>
          {!sure && asking.fix && (
            <Button size="large" onClick={() => actions.choose("fix")}>
              {t(asking.fix.label.key, ...(asking.fix.label.subs ?? []))}
            </Button>
          )}
          <Button look="quiet" size="large" onClick={post}>
            {t(sure ? "dialog_sure_post" : "dialog_post")}
          </Button>
        </div>
        {!sure && asking.fix && <p class="dialog-again">{t("dialog_again")}</p>}
      </div>
    </dialog>
  );
}

function What({ asking: { text, advice } }: { readonly asking: Asking }) {
  const more = advice.length - MOST_ADVICE;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard
    <div class="dialog-body" tabIndex={0}>
      <p id="dialog-what" class="unseen">
        {tCount("chip_count", advice.length)}: {advice.map(({ concern }) => concernName(concern)).join(", ")}
      </p>
      {text.trim() !== "" && (
        <>
          <h3 class="unseen">{t("dialog_your_words")}</h3>
          <div class="draft">
            <MarkedText text={shortened(text, MOST_TEXT)} marks={marksOf(advice).slice(0, MOST_MARKS)} />
          </div>
        </>
      )}
      {advice.slice(0, MOST_ADVICE).map((one) => (
        <AdviceCard key={one.concern} advice={one} text={text} />
      ))}
      {more > 0 && <p class="dialog-more">{tCount("dialog_more", more)}</p>}
    </div>
  );
}
