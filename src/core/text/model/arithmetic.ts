/**
 * A matrix of `rows` × `length` numbers times the `length` numbers of `b` from `j` on, into `out` from `at` on. Four rows
 * at a time, which is twice as fast as one: `rows` is a multiple of 4.
 */
export function times(
  matrix: Float32Array,
  rows: number,
  b: Float32Array,
  j: number,
  length: number,
  out: Float32Array,
  at = 0,
): void {
  for (let row = 0; row < rows; row += 4) {
    const one = row * length;
    const two = one + length;
    const three = two + length;
    const four = three + length;
    let p = 0;
    let q = 0;
    let r = 0;
    let s = 0;
    for (let k = 0; k < length; k++) {
      const x = b[j + k] as number;
      p += (matrix[one + k] as number) * x;
      q += (matrix[two + k] as number) * x;
      r += (matrix[three + k] as number) * x;
      s += (matrix[four + k] as number) * x;
    }
    out[at + row] = p;
    out[at + row + 1] = q;
    out[at + row + 2] = r;
    out[at + row + 3] = s;
  }
}

/** Sum of a[i] × b[j] over `length` places. */
export function product(a: Float32Array, i: number, b: Float32Array, j: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (a[i + k] as number) * (b[j + k] as number);
  return sum;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
