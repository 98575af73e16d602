/** Largest file that is read, in bytes. A policy of 300 pages with pictures is a tenth of it. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** What the parts of a packed document that we read may unpack to, in bytes, together. */
export const LARGEST_UNPACKED = 40 * 1024 * 1024;
/** How often a part may be larger than its packed form; XML text reaches about 30. */
export const GREATEST_RATIO = 250;
/** Parts in a packed document. */
export const MOST_PARTS = 4000;
/** Pages of a PDF. */
export const MOST_PAGES = 600;
/** Text taken from a file, in UTF-16 code units: about 800 full pages. */
export const LONGEST_TEXT = 2_500_000;
