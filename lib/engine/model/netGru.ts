/** One way of a gated recurrent unit (Cho et al., 2014; reset, update, candidate), in plain arrays. */

/** Steps of the table of σ, and the largest argument in it; small, so that it stays in the nearest cache. */
const STEPS_PER_UNIT = 64;
const LARGEST = 16;
const SIZE = 2 * LARGEST * STEPS_PER_UNIT;
const SIGMOID = Float32Array.from(
  { length: SIZE + 2 },
  (_, i) => 1 / (1 + Math.exp(LARGEST - i / STEPS_PER_UNIT)),
);

/** σ(x) by straight lines between the table's values: several times as fast as `Math.exp`, within 4e-6. */
function sigmoid(x: number): number {
  const at = (x + LARGEST) * STEPS_PER_UNIT;
  if (at <= 0) return 0;
  if (at >= SIZE) return 1;
  const below = at | 0;
  const low = SIGMOID[below] as number;
  return low + ((SIGMOID[below + 1] as number) - low) * (at - below);
}

export interface Gru {
  readonly hidden: number;
  /** 3 hidden × hidden, row by row: reset, update, candidate. */
  readonly weights: Float64Array;
  /** Added to the candidate's part of the last state, before the reset gate. */
  readonly candidate: Float64Array;
}

/**
 * Runs over `count` steps, forward or backward.
 *
 * @param projected the inputs' part of reset, update and candidate, with its bias: step t begins at
 *   `inputAt + t * inputStride`.
 * @param out step t's state is written at `outAt + t * outStride`.
 */
export function runGru(
  gru: Gru,
  count: number,
  backward: boolean,
  projected: Float64Array,
  inputAt: number,
  inputStride: number,
  out: Float64Array,
  outAt: number,
  outStride: number,
): void {
  const { hidden, weights, candidate } = gru;
  const gates = new Float64Array(3 * hidden);
  const state = new Float64Array(hidden);
  for (let k = 0; k < count; k++) {
    const t = backward ? count - 1 - k : k;
    product(weights, 3 * hidden, hidden, state, gates);
    const x = inputAt + t * inputStride;
    const o = outAt + t * outStride;
    for (let i = 0; i < hidden; i++) {
      const r = sigmoid((projected[x + i] as number) + (gates[i] as number));
      const z = sigmoid((projected[x + hidden + i] as number) + (gates[hidden + i] as number));
      const c = (gates[2 * hidden + i] as number) + (candidate[i] as number);
      // tanh(a) = 2 σ(2a) − 1
      const n = 2 * sigmoid(2 * ((projected[x + 2 * hidden + i] as number) + r * c)) - 1;
      const next = n + z * ((state[i] as number) - n);
      state[i] = next;
      out[o + i] = next;
    }
  }
}

/**
 * `into[intoAt + r] = Σ weights[r, c] × vector[at + c]`, four rows at once, so that each number of the
 * vector is read once for four products. Doubles throughout: a browser computes in them, and turning floats
 * into them costs half as much again as the product.
 */
export function product(
  weights: Float64Array,
  rows: number,
  columns: number,
  vector: Float64Array,
  into: Float64Array,
  at = 0,
  intoAt = 0,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const a = row * columns;
    const b = a + columns;
    const c = b + columns;
    const d = c + columns;
    let sa = 0;
    let sb = 0;
    let sc = 0;
    let sd = 0;
    for (let i = 0; i < columns; i++) {
      const v = vector[at + i] as number;
      sa += v * (weights[a + i] as number);
      sb += v * (weights[b + i] as number);
      sc += v * (weights[c + i] as number);
      sd += v * (weights[d + i] as number);
    }
    into[intoAt + row] = sa;
    into[intoAt + row + 1] = sb;
    into[intoAt + row + 2] = sc;
    into[intoAt + row + 3] = sd;
  }
  for (; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < columns; i++) {
      sum += (vector[at + i] as number) * (weights[row * columns + i] as number);
    }
    into[intoAt + row] = sum;
  }
}

/**
 * `into[t × rows + r] = Σ weights[r, c] × vectors[at + t × columns + c]` for `count` vectors, two of them and four
 * rows at once: each number is read for several products. Sums in the same order as `product`. `rows` is a
 * multiple of four.
 */
export function products(
  weights: Float64Array,
  rows: number,
  columns: number,
  vectors: Float64Array,
  at: number,
  count: number,
  into: Float64Array,
): void {
  const even = count - (count % 2);
  for (let row = 0; row < rows; row += 4) {
    const a = row * columns;
    const b = a + columns;
    const c = b + columns;
    const d = c + columns;
    for (let t = 0; t < even; t += 2) {
      const p = at + t * columns;
      const q = p + columns;
      let a0 = 0;
      let b0 = 0;
      let c0 = 0;
      let d0 = 0;
      let a1 = 0;
      let b1 = 0;
      let c1 = 0;
      let d1 = 0;
      for (let i = 0; i < columns; i++) {
        const u = vectors[p + i] as number;
        const v = vectors[q + i] as number;
        const wa = weights[a + i] as number;
        const wb = weights[b + i] as number;
        const wc = weights[c + i] as number;
        const wd = weights[d + i] as number;
        a0 += u * wa;
        b0 += u * wb;
        c0 += u * wc;
        d0 += u * wd;
        a1 += v * wa;
        b1 += v * wb;
        c1 += v * wc;
        d1 += v * wd;
      }
      const x = t * rows + row;
      const y = x + rows;
      into[x] = a0;
      into[x + 1] = b0;
      into[x + 2] = c0;
      into[x + 3] = d0;
      into[y] = a1;
      into[y + 1] = b1;
      into[y + 2] = c1;
      into[y + 3] = d1;
    }
  }
  if (even < count) product(weights, rows, columns, vectors, into, at + even * columns, even * rows);
}
