import type { Block } from "../../core/policy/import/block.ts";
import { ImportError } from "../import-error.ts";
import { withoutFurniture } from "./furniture.ts";
import { linesOf, withEdges } from "./lines.ts";
import { readPages } from "./pages.ts";
import { paragraphsOf } from "./paragraphs.ts";

export interface PdfOptions {
  readonly signal: AbortSignal;
  /** Hears of the share that has been read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Address of pdfjs's worker; in Node it finds its own. */
  readonly worker?: string;
}

/** A PDF with text in it, whatever wrote it. @throws ImportError `password`, `scanned`, `damaged` or `too_long` */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<Block[]> {
  const { getDocument, GlobalWorkerOptions } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (options.worker) GlobalWorkerOptions.workerSrc = options.worker;
  const task = getDocument({
    // pdfjs takes the buffer away from whoever gives it.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  options.signal.addEventListener("abort", stop, { once: true });
  try {
    const pdf = await task.promise.catch(explained);
    const pages = await readPages(pdf, options.signal, options.onProgress ?? (() => undefined));
    const letters = pages.flatMap((page) => page.runs).reduce((sum, run) => sum + run.text.trim().length, 0);
    if (letters < 40 * Math.min(pages.length, 10)) throw new ImportError("scanned");
    const lines = pages.flatMap((page, i) => withEdges(linesOf(page, i)));
    return paragraphsOf(withoutFurniture(pages, lines));
  } finally {
    options.signal.removeEventListener("abort", stop);
    await task.destroy();
  }
}

function explained(error: unknown): never {
  const name = error instanceof Error ? error.name : "";
  throw new ImportError(name === "PasswordException" ? "password" : "damaged");
}
