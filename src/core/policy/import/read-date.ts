const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The month in which a school term ends. */
const TERMS: Readonly<Record<string, number>> = { spring: 4, summer: 7, autumn: 12 };

/** The first date in a line as ISO, as exact as it is printed: "2024-09-16", "2024-09" or "2024". British order. */
export function readDate(text: string): string | undefined {
  return numeric(text) ?? withMonth(text) ?? withTerm(text) ?? /\b(20\d\d)\b/.exec(text)?.[1];
}

function numeric(text: string): string | undefined {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return iso[0];
  const match = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:20)?\d\d)\b/.exec(text);
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
}

function withMonth(text: string): string | undefined {
  const match =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,\s+)?['’]?((?:20)?\d\d)\b/i.exec(
      text,
    );
  if (!match) return undefined;
  const month = two(String(MONTHS.indexOf((match[2] ?? "").toLowerCase()) + 1));
  const year = (match[4] ?? "").length === 2 ? `20${match[4]}` : match[4];
  const day = match[1] ?? match[3];
  return day ? `${year}-${month}-${two(day)}` : `${year}-${month}`;
}

function withTerm(text: string): string | undefined {
  const match = /\b(spring|summer|autumn)\s+(?:term\s+)?(20\d\d)\b/i.exec(text);
  return match ? `${match[2]}-${two(String(TERMS[(match[1] ?? "").toLowerCase()]))}` : undefined;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
