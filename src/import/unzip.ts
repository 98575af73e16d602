import { type UnzipFileInfo, unzipSync } from "fflate";
import { ImportError } from "./import-error.ts";
import { GREATEST_RATIO, LARGEST_UNPACKED, MOST_PARTS } from "./limits.ts";

export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The wanted parts of a packed document. Sizes are judged by the archive's own table before anything is unpacked, and
 * unpacking never writes more than the table says.
 * @throws ImportError `unpacks_too_big` or `damaged`
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  let parts = 0;
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > MOST_PARTS) throw new ImportError("unpacks_too_big");
    if (!wanted(name)) return false;
    total += originalSize;
    if (total > LARGEST_UNPACKED) throw new ImportError("unpacks_too_big");
    if (originalSize > 100_000 && originalSize > size * GREATEST_RATIO)
      throw new ImportError("unpacks_too_big");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError("damaged");
  }
}

/** Names of all parts, without unpacking any. */
export function partNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  unzip(bytes, (name) => {
    names.add(name);
    return false;
  });
  return names;
}
