/** Characters that are there for the layout and not for the reader. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** What Word and its converters leave behind; bounded, so that an unclosed bracket costs nothing. */
const LEFTOVERS = /\[(?:bookmark|image|embedded|shape|textbox|picture):?[^\][\n]{0,300}\]/gi;

/** Spaces of every width become one kind, invisible characters and converters' leftovers go, words stay as they are. */
export function cleanLine(line: string): string {
  return line
    .replace(LEFTOVERS, " ")
    .replace(INVISIBLE, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300})\1/g, "$2");
}

const PAGE_NUMBER = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i;
const DOTTED_LEADER = /(?:\.{4,}|…{2,}|_{4,})/;
/** "Signed:", "Name (please print):", "Date of issue" and the like with nothing, or a dotted line, after it. */
const FORM_FIELD =
  /^(?:(?:print(?:ed)?|full|staff|employee|governor|parent)\s+)?(?:name|signed|signature|date|position|job title|role|class|witness)\b[^:.]{0,30}:?[\s._…/-]*$/i;

/** Whether a cleaned, trimmed line is page furniture: a page number, a line of a contents table, a field to fill in. */
export function isFurniture(line: string): boolean {
  if (PAGE_NUMBER.test(line)) return true;
  if (/^(?:table of )?contents:?$/i.test(line)) return true;
  if (DOTTED_LEADER.test(line) && line.replace(/[.…_\s\d]/g, "").length < 60) return true;
  return FORM_FIELD.test(line) && line.length < 60 && (line.includes(":") || DOTTED_LEADER.test(line));
}

/** Short lines that stand three times or more: headers and footers that were printed on every page. */
export function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = footerKey(line);
    if (key.length > 3 && line.length < 90) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key));
}

/** A footer's page number changes from page to page; the rest of it does not. */
export function footerKey(line: string): string {
  return line.trim().toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ");
}

/** Words that keep their hyphen where a line ends after it: "follow-up", "co-worker". */
const HYPHENATED =
  /(?:\b(?:well|self|non|co|ex|cyber|anti|on|re|pre|up|over|follow|work|long|full|part|peer|role|school|face|age|user|multi|inter|year|one|two|off|out|in|by|high|low|staff|pupil|child|time|third|social|safe)|\d)[-‐]$/i;

/** Joins a line to the one before it; a word that was broken by a hyphen is put together. */
export function glued(text: string, next: string): string {
  if (!/[\p{L}\d][-‐/]$/u.test(text) || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
  const broken = /\p{L}{2}[-‐]$/u.test(text) && /^\p{Ll}{2}/u.test(next) && !HYPHENATED.test(text);
  return broken ? text.slice(0, -1) + next : text + next;
}
