/**
 * A matrix of `rows` × `length` numbers times the `length` numbers of `b` from `j` on, into `out`. Eight rows at a time,
 * which is three times as fast as one: `rows` is a multiple of 8.
 */
export function times(
  matrix: Float32Array,
  rows: number,
  b: Float32Array,
  j: number,
  length: number,
  out: Float32Array,
): void {
  for (let row = 0; row < rows; row += 8) {
    const sums = eight(matrix, row * length, b, j, length);
    for (let k = 0; k < 8; k++) out[row + k] = sums[k] as number;
  }
}

/** Written to anew by each call of `eight`. */
const SUMS = new Float64Array(8);

/** Eight rows from `at` on, times `b`. Spelt out: in eight variables the sums stay in registers. */
function eight(m: Float32Array, at: number, b: Float32Array, j: number, n: number): Float64Array {
  let [p, q, r, s, t, u, v, w] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    const x = b[j + k] as number;
    const i = at + k;
    p += (m[i] as number) * x;
    q += (m[i + n] as number) * x;
    r += (m[i + 2 * n] as number) * x;
    s += (m[i + 3 * n] as number) * x;
    t += (m[i + 4 * n] as number) * x;
    u += (m[i + 5 * n] as number) * x;
    v += (m[i + 6 * n] as number) * x;
    w += (m[i + 7 * n] as number) * x;
  }
  SUMS[0] = p;
  SUMS[1] = q;
  SUMS[2] = r;
  SUMS[3] = s;
  SUMS[4] = t;
  SUMS[5] = u;
  SUMS[6] = v;
  SUMS[7] = w;
  return SUMS;
}

/** Sum of a[i] × b[j] over `length` places. */
export function product(a: Float32Array, i: number, b: Float32Array, j: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (a[i + k] as number) * (b[j + k] as number);
  return sum;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
