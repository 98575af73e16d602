/** The text up to `most` UTF-16 code units, ended at a space with "…" where it is longer. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

/** "July 2024" for "2024-07-01" or "2024-07", "2024" for "2024"; "" where there is no date. */
export function monthOf(date: string, locale = "en-GB"): string {
  const [year, month] = date.split("-");
  if (!year) return "";
  if (!month) return year;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(day);
}

/** "6.3 · Confidentiality"; the heading is left out where the reference already says it. */
export function clauseName(ref: string, heading: string): string {
  return heading === "" || ref.toLowerCase().includes(heading.toLowerCase()) ? ref : `${ref} · ${heading}`;
}
