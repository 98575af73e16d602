/** How one level of an automatic list is printed. */
export interface NumberLevel {
  /** Where it starts. */
  readonly start: number;
  readonly format: "decimal" | "letter" | "LETTER" | "roman" | "ROMAN" | "bullet" | "none";
  /** With "%1" … "%9" for the numbers of the levels, e.g. "%1.%2" or "(%3)". */
  readonly pattern: string;
}

/** Counts an automatic list as the word processor prints it. */
export class ListCounter {
  private readonly counts: (number | undefined)[] = [];

  /** The next label of a level without its trailing dot or bracket; "" for bullets. */
  next(levels: readonly NumberLevel[], level: number): string {
    const here = levels[level];
    if (!here || here.format === "bullet" || here.format === "none") return "";
    this.counts[level] = (this.counts[level] ?? here.start - 1) + 1;
    this.counts.length = level + 1;
    const label = here.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const source = levels[at];
      if (!source) return "";
      if (at !== level) this.counts[at] ??= source.start;
      return formatted(this.counts[at] ?? source.start, source.format);
    });
    return bare(label);
  }

  /** Starts a level anew, at `value` where given. */
  restart(level: number, value: number | undefined): void {
    this.counts.length = Math.min(this.counts.length, level);
    if (value !== undefined) this.counts[level] = value - 1;
  }
}

/** "6.3." → "6.3", "(a)" → "a", "Section 1:" → "Section 1". */
export function bare(label: string): string {
  return label.replace(/^[\s([]+|[\s.)\]:–-]+$/g, "");
}

/** 3 as "3", "c", "C", "iii" or "III". */
export function formatted(n: number, format: NumberLevel["format"]): string {
  if (format === "letter") return letters(n);
  if (format === "LETTER") return letters(n).toUpperCase();
  if (format === "roman") return roman(n);
  if (format === "ROMAN") return roman(n).toUpperCase();
  return format === "decimal" ? String(n) : "";
}

/** a … z, then aa, bb as Word does. */
function letters(n: number): string {
  if (n < 1) return "";
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(4, Math.ceil(n / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(n: number): string {
  let rest = Math.min(n, 399);
  let out = "";
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}
