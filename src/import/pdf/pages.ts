import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { ImportError } from "../import-error.ts";
import { LONGEST_TEXT, MOST_PAGES } from "../limits.ts";

/** A run of letters as a PDF places it; in points, from the bottom left of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type, in points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** All runs of all pages. `done` hears of the share that has been read, 0 to 1. @throws ImportError */
export async function readPages(
  pdf: PDFDocumentProxy,
  signal: AbortSignal,
  done: (share: number) => void,
): Promise<Page[]> {
  if (pdf.numPages > MOST_PAGES) throw new ImportError("too_long");
  const pages: Page[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal.throwIfAborted();
    const source = await pdf.getPage(number);
    const page = await readPage(source);
    source.cleanup();
    length += page.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (length > LONGEST_TEXT) throw new ImportError("too_long");
    pages.push(page);
    done(number / pdf.numPages);
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  // Names of fonts are known only once the page's drawing has been read.
  await page.getOperatorList();
  const isBold = boldFonts(page);
  const runs = content.items.flatMap((item): Run[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Turned text is a stamp or a margin note.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), bold: isBold(item.fontName) }];
  });
  return { width, height, runs };
}

function boldFonts(page: PDFPageProxy): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    const done = known.get(font);
    if (done !== undefined) return done;
    const loaded = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : {};
    const bold = /bold|black|heavy|semib|demi/i.test(loaded?.name ?? "");
    known.set(font, bold);
    return bold;
  };
}
