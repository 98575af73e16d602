import { ImportError } from "./import-error.ts";

/** Documents that stand by themselves, and packed ones, which are told apart by their parts. */
export type FileKind = "pdf" | "html" | "text" | "zip";

/** What a file is by its first bytes; its name is not believed. @throws ImportError for what is never a policy */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new ImportError("empty");
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ImportError(oldOffice(bytes));
  if (ascii(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (isForeign(bytes)) throw new ImportError("other_kind");
  return /^[\s\uFEFF]*(?:<!--|<\?xml|<!doctype html|<html|<head|<body|<article|<div|<h[1-6]|<p[\s>])/i.test(
    ascii(bytes, 0, 1024)
      .replace(/^(?:ï»¿|[ÿþ]{2})/, "")
      .replaceAll("\0", ""),
  )
    ? "html"
    : "text";
}

/** Office's old container holds either a .doc of before 2007 or a .docx locked with a password. */
function oldOffice(bytes: Uint8Array): "password" | "old_word" {
  const names = ascii(bytes, 0, bytes.length).replaceAll("\0", "");
  return names.includes("EncryptedPackage") ? "password" : "old_word";
}

const FOREIGN: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // rar
  [0x7f, 0x45, 0x4c, 0x46], // a program
  [0x4d, 0x5a, 0x90, 0x00], // a program
];

/** A known other format, or control characters that no text has. */
function isForeign(bytes: Uint8Array): boolean {
  if (FOREIGN.some((magic) => starts(bytes, magic))) return true;
  const head = bytes.subarray(0, 4096);
  const control = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return control > head.length * 0.02 && !looksUtf16(head);
}

/** A byte order mark, or every other byte zero as in English text of two bytes a letter. */
export function looksUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (starts(head, [0xff, 0xfe])) return "utf-16le";
  if (starts(head, [0xfe, 0xff])) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const enough = head.length * 0.4;
  if ((zeros[1] ?? 0) > enough && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > enough && zeros[1] === 0) return "utf-16be";
  return undefined;
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
