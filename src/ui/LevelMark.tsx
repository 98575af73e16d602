import type { Level } from "../core/concern.ts";
import { t } from "../platform/i18n.ts";

/** How grave something is, by shape, colour and word: ○ ◐ ●. */
export function LevelMark({ level, word }: { readonly level: Level; readonly word?: string }) {
  return (
    <span class={`level ${level}`}>
      <LevelShape level={level} />
      {word ?? t(`level_${level}`)}
    </span>
  );
}

/** The shape alone, for places whose words already say the level. */
export function LevelShape({ level }: { readonly level: Level }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" stroke-width="2" />
      {level === "warn" && <path d="M6 1.1a4.9 4.9 0 0 0 0 9.8z" fill="currentColor" />}
      {level === "stop" && <circle cx="6" cy="6" r="4.9" fill="currentColor" />}
    </svg>
  );
}
