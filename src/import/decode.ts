import { looksUtf16 } from "./kind.ts";

/** Text in the encodings that Windows, Mac and Linux programs write: UTF-8, UTF-16, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const wide = looksUtf16(bytes.subarray(0, 4096));
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
