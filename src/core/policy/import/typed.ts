import type { Block } from "./block.ts";

/** A bullet of any shape, also the doubled "- o" that converters make of nested lists. */
export const BULLET = /^(?:[-–—‐‑‒•·‣⁃∙▪▫◦●○■□◆◇➔➢➤►▶➜→✓✔✗❖❑*\uF000-\uF0FF]\s*|o\s+)(?:[o•·▪-]\s+)?(?=\S)/u;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.):]\s+|[.)](?=[A-Z])|\s+[-–]\s+|\s+)(?=\S)/;
/** A PDF may have no space after the number. */
const GLUED = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?=["'“‘(]?[A-Z])/;
const BRACKETED = /^\((\d{1,2})\)\s*(?=\S)/;
export const LETTERED = /^\(?([a-z]|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|x?iv|xv)(?:\)\s*|\.\s+)(?=\S)/;
/** "A. Pupils", "IV. Breaches", "A1. Staff must": capitals need the dot that prose does not have there. */
const CAPITAL = /^\(?([A-H](?:\.?\d{1,2}){0,2}[.)]|[A-H]\.\d{1,2}|[IVX]{1,5}[.)])\s+(?=["'“‘(]?[A-Z])/;
/** "Section 4: Staff", "Part B – Pupils". */
const SECTION =
  /^((?:section|part|article|clause|standard)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,4}))\b\s*[:.–-]+\s*(?=\S)/i;
const MARKDOWN_HEADING = /^(#{1,6})\s+(?=\S)/;

/** Reads the bullet, number, letter or heading mark that somebody typed at the beginning of a line. */
export function typedBlock(text: string, indent: number): Block {
  const heading = MARKDOWN_HEADING.exec(text);
  if (heading) return headingBlock(text.slice(heading[0].length), (heading[1]?.length ?? 1) - 1);
  const bullet = BULLET.exec(text);
  if (bullet && !/^[-–—]\d/.test(text)) {
    const inner = text.slice(bullet[0].length);
    const letter = LETTERED.exec(inner) ?? BRACKETED.exec(inner);
    const rest = letter ? inner.slice(letter[0].length) : inner;
    return { kind: "item", text: rest, label: letter?.[1] ?? "", depth: indent >= 4 ? 1 : 0 };
  }
  const { label, rest } = typedLabel(text);
  if (label) return { kind: "item", text: rest, label, depth: indent >= 4 && !label.includes(".") ? 1 : 0 };
  return { kind: "paragraph", text, label: "", depth: 0 };
}

/** A heading whose number, if it has one, was typed in front of it. */
export function headingBlock(text: string, depth: number): Block {
  const { label, rest } = typedLabel(text);
  return { kind: "heading", text: rest, label, depth };
}

function typedLabel(text: string): { label: string; rest: string } {
  const match =
    NUMBERED.exec(text) ??
    GLUED.exec(text) ??
    BRACKETED.exec(text) ??
    LETTERED.exec(text) ??
    CAPITAL.exec(text) ??
    SECTION.exec(text);
  if (!match) return { label: "", rest: text };
  const rest = text.slice(match[0].length);
  // "48 hours after …" is prose; a label is followed by a capital, a bracket or its own dot, or has one inside.
  if (!/[.):–-]/.test(match[0].slice(match[1]?.length)) && !mayFollow(match[1] ?? "", rest))
    return { label: "", rest: text };
  return { label: (match[1] ?? "").replace(/[.)]$/, ""), rest };
}

function mayFollow(label: string, rest: string): boolean {
  if (/^["'“‘(]?[A-Z]/.test(rest)) return true;
  return (
    label.includes(".") &&
    !/^(?:hours?|days?|weeks?|years?|minutes?|million|times|points?|[kmg]?b|per ?cent|%)\b/i.test(rest)
  );
}
