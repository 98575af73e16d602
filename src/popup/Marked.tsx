import type { Match } from "../core/policy/search.ts";

/** A text with the places that answer the question marked. `matches` are in order and apart. */
export function Marked({ text, matches }: { readonly text: string; readonly matches: readonly Match[] }) {
  const starts = [0, ...matches.map((match) => match.end)];
  return (
    <>
      {matches.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(starts[at], start)}
          <mark class="match">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}
    </>
  );
}
