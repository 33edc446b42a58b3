/** Below this no weight is moved: most tokens are certain after the first round. */
const CERTAIN = 1e-3;

/**
 * Rows of weights that are looked up by hashed features and learn by Adagrad (Duchi et al., 2011) with L2.
 * What is kept is the mean of what the weights were after each of the later rounds: less noise of the last
 * examples seen.
 */
export class AdagradTable {
  readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly shift: number;
  private readonly sums: Float32Array;
  private remembered = 0;

  constructor(
    bits: number,
    private readonly width: number,
  ) {
    this.weights = new Float32Array(width << bits);
    this.sums = new Float32Array(width << bits);
    this.squares = new Float32Array(width << bits).fill(1e-5);
    this.shift = 32 - bits;
  }

  /** Adds the rows of `features[from … to)` to `sums[offset … offset + width)`. */
  addTo(sums: Float64Array, offset: number, features: Uint32Array, from: number, to: number): void {
    const { weights, width, shift } = this;
    if (width === 4) {
      this.addFour(sums, offset, features, from, to);
      return;
    }
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * width;
      for (let y = 0; y < width; y++) {
        sums[offset + y] = (sums[offset + y] as number) + (weights[row + y] as number);
      }
    }
  }

  private addFour(sums: Float64Array, offset: number, features: Uint32Array, from: number, to: number): void {
    const { weights, shift } = this;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * 4;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
      d += weights[row + 3] as number;
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
    const { weights, squares, width, shift } = this;
    let largest = 0;
    for (let y = 0; y < width; y++) largest = Math.max(largest, Math.abs(slopes[offset + y] as number));
    if (largest <= CERTAIN) return;
    for (let f = from; f < to; f++) {
      const row = ((features[f] as number) >>> shift) * width;
      for (let y = 0; y < width; y++) {
        const weight = weights[row + y] as number;
        const slope = (slopes[offset + y] as number) + decay * weight;
        const square = (squares[row + y] as number) + slope * slope;
        squares[row + y] = square;
        weights[row + y] = weight - (pace * slope) / Math.sqrt(square);
      }
    }
  }

  /** Takes the weights as they are now into the mean. */
  remember(): void {
    const { weights, sums } = this;
    for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
    this.remembered++;
  }

  /** The mean of what was remembered; the weights themselves if nothing was. */
  mean(): Float32Array {
    const { remembered } = this;
    return remembered === 0 ? this.weights : this.sums.map((sum) => sum / remembered);
  }
}
