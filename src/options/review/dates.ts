/** "16 September 2025" for "2025-09-16", "September 2025" for "2025-09", "2025" for "2025". */
export function dayOf(date: string, locale: string): string {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const options = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, day ? { ...options, day: "numeric" } : options).format(at);
}
