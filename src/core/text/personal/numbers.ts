/** Kinds of personal data that have a fixed shape. Shapes follow the bodies that issue them, named beside each. */

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** Whether a unique pupil number has the right check letter (DfE, "Unique pupil numbers", 2019). */
export function validUpn(upn: string): boolean {
  const digits = [...upn.slice(1, 12)].map(Number);
  const last = upn.charAt(12);
  const value = /\d/.test(last) ? Number(last) : UPN_LETTERS.indexOf(last.toUpperCase());
  const sum = [...digits, value].reduce((total, digit, i) => total + digit * (WEIGHTS[i] as number), 0);
  return value >= 0 && UPN_LETTERS.charAt(sum % 23) === upn.charAt(0).toUpperCase();
}

/** Whether ten digits are an NHS number (modulus 11, NHS Data Dictionary). */
export function validNhs(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}

/** Numbers anybody may give: helplines, non-geographic and short codes (Ofcom numbering plan). */
export function isPublicLine(digits: string): boolean {
  return /^(?:0800|0808|03\d\d|0844|0845|0870|09|118)/.test(digits);
}
