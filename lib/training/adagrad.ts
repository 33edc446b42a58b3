/** Below this no weight is moved: most tokens are certain after the first round. */
const CERTAIN = 1e-3;
/** Of squared slopes, before the first: bounds the first step. */
const FIRST_SQUARE = 1e-5;

/**
 * Rows of weights that are looked up by hashed features and learn by Adagrad (Duchi et al., 2011) with L2.
 * What is kept is the mean of what the weights were after each of the later rounds: less noise of the last
 * examples seen.
 */
export class AdagradTable {
  /** Row after row: its weights, then the sums of their squared slopes (beside each other: one look-up). */
  private readonly cells: Float32Array;
  private readonly sums: Float32Array;
  private readonly shift: number;
  private remembered = 0;

  /**
   * The first column stays 0: labels and pairs of labels are only ever compared, so one of them may be the
   * zero of the scale, and needs no weights.
   */
  constructor(
    bits: number,
    private readonly width: number,
  ) {
    this.cells = new Float32Array((2 * width) << bits);
    for (let i = 0; i < this.cells.length; i++) {
      const column = (i % (2 * width)) - width;
      if (column >= 0) this.cells[i] = column === 0 && width > 1 ? Infinity : FIRST_SQUARE;
    }
    this.sums = new Float32Array(width << bits);
    this.shift = 32 - bits;
  }

  /** Adds the rows of `features[from … to)` to `sums[offset … offset + width)`. */
  addTo(sums: Float64Array, offset: number, features: Uint32Array, from: number, to: number): void {
    const { cells, width, shift } = this;
    if (width === 4) {
      this.addFour(sums, offset, features, from, to);
      return;
    }
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * 2 * width;
      for (let y = 0; y < width; y++) {
        sums[offset + y] = (sums[offset + y] as number) + (cells[row + y] as number);
      }
    }
  }

  private addFour(sums: Float64Array, offset: number, features: Uint32Array, from: number, to: number): void {
    const { cells, shift } = this;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * 8;
      a += cells[row] as number;
      b += cells[row + 1] as number;
      c += cells[row + 2] as number;
      d += cells[row + 3] as number;
    }
    sums[offset] = (sums[offset] as number) + a;
    sums[offset + 1] = (sums[offset + 1] as number) + b;
    sums[offset + 2] = (sums[offset + 2] as number) + c;
    sums[offset + 3] = (sums[offset + 3] as number) + d;
  }

  /** Moves the rows of `features[from … to)` against `slopes[offset … offset + width)`. */
  move(
    slopes: Float64Array,
    offset: number,
    features: Uint32Array,
    from: number,
    to: number,
    pace: number,
    decay: number,
  ): void {
    const { cells, width, shift } = this;
    let largest = 0;
    for (let y = 0; y < width; y++) largest = Math.max(largest, Math.abs(slopes[offset + y] as number));
    if (largest <= CERTAIN) return;
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * 2 * width;
      for (let y = row; y < row + width; y++) {
        const weight = cells[y] as number;
        const slope = (slopes[offset + y - row] as number) + decay * weight;
        const square = (cells[y + width] as number) + slope * slope;
        cells[y + width] = square;
        cells[y] = weight - (pace * slope) / Math.sqrt(square);
      }
    }
  }

  /**
   * Drops all but the `count` weights that matter most, for good: those with the least loss of fit, weight²
   * times its squared slopes ("optimal brain damage", LeCun et al., 1990). Train on behind it, so that the
   * others make up for them.
   */
  prune(count: number): void {
    const { cells, sums, width } = this;
    const worth = new Float32Array(sums.length);
    for (let i = 0; i < sums.length; i++) {
      const at = 2 * i - (i % width);
      const weight = cells[at] as number;
      if (weight !== 0) worth[i] = weight * weight * (cells[at + width] as number);
    }
    const least = worth.slice().sort()[Math.max(worth.length - count, 0)] as number;
    for (let i = 0; i < sums.length; i++) {
      if ((worth[i] as number) > 0 && (worth[i] as number) >= least) continue;
      const at = 2 * i - (i % width);
      cells[at] = 0;
      // A step is divided by the root of this: the weight never moves again.
      cells[at + width] = Infinity;
    }
  }

  /** Takes the weights as they are now into the mean. */
  remember(): void {
    const { cells, sums, width } = this;
    for (let i = 0; i < sums.length; i++) {
      sums[i] = (sums[i] as number) + (cells[2 * i - (i % width)] as number);
    }
    this.remembered++;
  }

  /** The mean of what was remembered. */
  mean(): Float32Array {
    return this.sums.map((sum) => sum / Math.max(this.remembered, 1));
  }
}
