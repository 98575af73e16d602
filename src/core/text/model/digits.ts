/**
 * Numbers from 0 to 63, one printable character each: "#" is 0. No quotation mark and no backslash, so that a string of
 * them stands in code as it is and is read without unpacking anything first.
 */
const FIRST = 35;
const BACKSLASH = 92;

export function digit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number at `at` of a string of digits. */
export function valueAt(digits: string, at: number): number {
  const code = digits.charCodeAt(at);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** Signed numbers from -STEPS to STEPS are stored with STEPS added. */
export const STEPS = 31;
