/**
 * A matrix of `rows` × `length` numbers times the `length` numbers of `b` from `j` on, into `out`. Eight rows at a time,
 * spelt out so that the sums stay in registers and each number of `b` is read once for them: `rows` is a multiple of 8.
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
    let [p, q, r, s, t, u, v, w] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let k = 0; k < length; k++) {
      const x = b[j + k] as number;
      const i = row * length + k;
      p += (matrix[i] as number) * x;
      q += (matrix[i + length] as number) * x;
      r += (matrix[i + 2 * length] as number) * x;
      s += (matrix[i + 3 * length] as number) * x;
      t += (matrix[i + 4 * length] as number) * x;
      u += (matrix[i + 5 * length] as number) * x;
      v += (matrix[i + 6 * length] as number) * x;
      w += (matrix[i + 7 * length] as number) * x;
    }
    out[row] = p;
    out[row + 1] = q;
    out[row + 2] = r;
    out[row + 3] = s;
    out[row + 4] = t;
    out[row + 5] = u;
    out[row + 6] = v;
    out[row + 7] = w;
  }
}

/** Sum of a[i] × b[j] over `length` places. */
export function product(a: Float32Array, i: number, b: Float32Array, j: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += (a[i + k] as number) * (b[j + k] as number);
  return sum;
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
