import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../platform/i18n.ts";
import { question, topic } from "./state.ts";

/** Has the caret when the popup opens. Down goes to the first result, Escape empties the box before it closes the popup. */
export function SearchBox() {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <header class="top">
      <search>
        <label class="unseen" for="question">
          {t("popup_search")}
        </label>
        <input
          id="question"
          ref={box}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t("popup_search_hint")}
          value={question}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </search>
    </header>
  );
}

function ask(words: string): void {
  question.value = words;
  topic.value = null;
}

function onKey(event: KeyboardEvent): void {
  if (event.key === "ArrowDown") {
    const first = document.querySelector<HTMLElement>("[data-hit]");
    first?.focus();
    if (first) event.preventDefault();
  }
  if (event.key === "Escape" && (question.value || topic.value)) {
    event.preventDefault();
    ask("");
  }
}
