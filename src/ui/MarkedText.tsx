import { type Mark, pieces } from "./marks.ts";

/** A draft's own words with what was noticed marked as it is in the box. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      {pieces(text, marks).map(({ start, words, level }) =>
        level ? (
          <mark key={start} class={level}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </>
  );
}
