import { TOPICS } from "../core/policy/policy.ts";
import { t } from "../platform/i18n.ts";
import { question, topic } from "./state.ts";

/** What people ask about most, one press each. */
export function Topics() {
  return (
    <ul class="topics" aria-label={t("popup_topics")}>
      {TOPICS.map((one) => (
        <li key={one}>
          <button
            type="button"
            class="topic"
            aria-pressed={topic.value === one}
            onClick={() => {
              question.value = "";
              topic.value = topic.value === one ? null : one;
            }}
          >
            {t(`popup_topic_${one.replace("-", "_")}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
