import type { Unit } from "./units.ts";

/** Longer drafts are also looked at in windows of about this many tokens, so that one bad line is not drowned. */
const WINDOW = 32;

/** The whole first, then runs of clauses that overlap by half. */
export function windows(units: readonly Unit[]): { from: number; to: number }[] {
  const found = [{ from: 0, to: units.length }];
  if (units.length <= WINDOW * 1.5) return found;
  const starts = [0];
  for (let i = 1; i < units.length; i++) {
    const fresh = (units[i] as Unit).clause !== (units[i - 1] as Unit).clause;
    if (fresh && i - (starts.at(-1) as number) >= WINDOW / 2) starts.push(i);
  }
  starts.forEach((from, k) => {
    const to = starts[k + 2] ?? units.length;
    if (k === 0 || starts[k + 1] !== undefined) found.push({ from, to });
  });
  return found;
}

/** The clauses, each as its tokens [from, to). */
export function spans(units: readonly Unit[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  units.forEach(({ clause }, i) => {
    const last = found[clause];
    if (last) last.to = i + 1;
    else found[clause] = { from: i, to: i + 1 };
  });
  return found;
}
