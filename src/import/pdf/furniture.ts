import { footerKey } from "../../core/policy/import/clean.ts";
import type { PdfLine } from "./lines.ts";
import type { Page } from "./pages.ts";

/** Lines near an edge that look at stay the same from page to page. */
const BAND = 0.13;

/** Drops headers, footers and page numbers: what stands at the same height of several pages, its numbers aside. */
export function withoutFurniture(pages: readonly Page[], lines: readonly PdfLine[]): PdfLine[] {
  const least = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.5)));
  const places = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!inBand(pages, line)) continue;
    const seen = places.get(placeOf(line)) ?? new Set();
    seen.add(line.page);
    places.set(placeOf(line), seen);
  }
  return lines.filter(
    (line) => !inBand(pages, line) || (places.get(placeOf(line))?.size ?? 0) < least || pages.length < 2,
  );
}

function placeOf(line: PdfLine): string {
  return `${footerKey(line.text)} ${Math.round(line.y / 6)}`;
}

function inBand(pages: readonly Page[], line: PdfLine): boolean {
  const height = pages[line.page]?.height ?? 0;
  return line.y < height * BAND || line.y > height * (1 - BAND);
}
