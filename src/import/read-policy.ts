import type { Block } from "../core/policy/import/block.ts";
import { blocksFromText } from "../core/policy/import/text.ts";
import { tidyBlocks } from "../core/policy/import/tidy.ts";
import { decodeText } from "./decode.ts";
import { readHtml } from "./html.ts";
import { ImportError } from "./import-error.ts";
import { kindOf } from "./kind.ts";
import { LARGEST_FILE, LONGEST_TEXT } from "./limits.ts";
import type { PdfOptions } from "./pdf/read.ts";
import { partNames } from "./unzip.ts";

/**
 * A policy's file to blocks, on this device. The kind is told from the bytes, not from the name; the readers of packed
 * formats and PDF are loaded only when one is met.
 * @throws ImportError where the file cannot be used; an AbortError when `signal` aborts
 */
export async function readPolicyFile(bytes: Uint8Array, options: PdfOptions): Promise<Block[]> {
  if (bytes.length > LARGEST_FILE) throw new ImportError("too_big");
  try {
    const blocks = await readBlocks(bytes, options);
    options.signal.throwIfAborted();
    return checked(blocks);
  } catch (error) {
    if (error instanceof ImportError || options.signal.aborted) throw error;
    throw new ImportError("damaged");
  }
}

async function readBlocks(bytes: Uint8Array, options: PdfOptions): Promise<Block[]> {
  const kind = kindOf(bytes);
  if (kind === "text") return blocksFromText(limited(decodeText(bytes)));
  if (kind === "html") return tidyBlocks(readHtml(limited(decodeText(bytes))));
  if (kind === "pdf") return tidyBlocks(await (await import("./pdf/read.ts")).readPdf(bytes, options));
  const names = partNames(bytes);
  if (names.has("word/document.xml") || [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    return tidyBlocks(await (await import("./docx/read.ts")).readDocx(bytes));
  if (names.has("content.xml")) return tidyBlocks((await import("./odt/read.ts")).readOdt(bytes));
  throw new ImportError("other_kind");
}

function limited(text: string): string {
  if (text.length > LONGEST_TEXT) throw new ImportError("too_long");
  return text;
}

function checked(blocks: readonly Block[]): Block[] {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length === 0) throw new ImportError("empty");
  if (length > LONGEST_TEXT) throw new ImportError("too_long");
  return [...blocks];
}
