/** A linear chain over the labels of one window: what is likely as a whole, not word by word. */

/** Labels in the order of their numbers. */
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CONTENT = 2;
export const CUE = 3;
export const LABELS = 4;
const STEPS = LABELS * LABELS;

/** No window is longer: see `windowOf`. */
export const LONGEST_WINDOW = 321;
/** Bounds the exponent of a step's potential. */
const STEP_LIMIT = 30;

/** Scores and marginals of one window; the arrays are used again for the next window. */
export class Chain {
  size = 0;
  /** Potentials: size × 4, and of the step into each token from label a to b at `16 i + 4 a + b`. */
  readonly unary = new Float64Array(LONGEST_WINDOW * LABELS);
  readonly steps = new Float64Array(LONGEST_WINDOW * STEPS);
  /** Probability of each label at each token; of each step into each token. */
  readonly marginals = new Float64Array(LONGEST_WINDOW * LABELS);
  readonly stepMarginals = new Float64Array(LONGEST_WINDOW * STEPS);
  /** The best labels, after `best`. */
  readonly labels = new Uint8Array(LONGEST_WINDOW);

  private readonly expUnary = new Float64Array(LONGEST_WINDOW * LABELS);
  private readonly expSteps = new Float64Array(LONGEST_WINDOW * STEPS);
  private readonly forward = new Float64Array(LONGEST_WINDOW * LABELS);
  private readonly backward = new Float64Array(LONGEST_WINDOW * LABELS);
  private readonly scale = new Float64Array(LONGEST_WINDOW);
  private readonly from = new Uint8Array(LONGEST_WINDOW * LABELS);

  clear(size: number): void {
    this.size = size;
    this.unary.fill(0, 0, size * LABELS);
    this.steps.fill(0, 0, size * STEPS);
  }

  /** Allows only one label at a token. */
  fix(index: number, label: number): void {
    for (let y = 0; y < LABELS; y++) if (y !== label) this.unary[index * LABELS + y] = -1e4;
  }

  /** Fills the marginals (those of steps too, if asked). @returns the logarithm of the sum over all labellings. */
  sum(withSteps: boolean): number {
    const { size, unary, steps, expUnary, expSteps, forward, backward, scale, marginals, stepMarginals } =
      this;
    let total = 0;
    for (let i = 0; i < size; i++) {
      const u = i * LABELS;
      const s = i * STEPS;
      let top = unary[u] as number;
      for (let y = 1; y < LABELS; y++) top = Math.max(top, unary[u + y] as number);
      total += top;
      for (let y = 0; y < LABELS; y++) expUnary[u + y] = Math.exp((unary[u + y] as number) - top);
      if (i > 0) for (let z = 0; z < STEPS; z++) expSteps[s + z] = Math.exp(bounded(steps[s + z] as number));
      let sum = 0;
      for (let y = 0; y < LABELS; y++) {
        let value = 1;
        if (i > 0) {
          value = 0;
          for (let x = 0; x < LABELS; x++) {
            value += (forward[u - LABELS + x] as number) * (expSteps[s + x * LABELS + y] as number);
          }
        }
        value *= expUnary[u + y] as number;
        forward[u + y] = value;
        sum += value;
      }
      if (!(sum > 1e-300)) sum = 1e-300;
      for (let y = 0; y < LABELS; y++) forward[u + y] = (forward[u + y] as number) / sum;
      scale[i] = sum;
      total += Math.log(sum);
    }
    backward.fill(1, (size - 1) * LABELS, size * LABELS);
    for (let i = size - 2; i >= 0; i--) {
      const u = i * LABELS;
      const s = (i + 1) * STEPS;
      for (let x = 0; x < LABELS; x++) {
        let value = 0;
        for (let y = 0; y < LABELS; y++) {
          value +=
            (expSteps[s + x * LABELS + y] as number) *
            (expUnary[u + LABELS + y] as number) *
            (backward[u + LABELS + y] as number);
        }
        backward[u + x] = value / (scale[i + 1] as number);
      }
    }
    for (let i = 0; i < size; i++) {
      const u = i * LABELS;
      let sum = 0;
      for (let y = 0; y < LABELS; y++) sum += (forward[u + y] as number) * (backward[u + y] as number);
      if (!(sum > 1e-300)) sum = 1e-300;
      for (let y = 0; y < LABELS; y++) {
        marginals[u + y] = ((forward[u + y] as number) * (backward[u + y] as number)) / sum;
      }
      if (!withSteps || i === 0) continue;
      for (let x = 0; x < LABELS; x++) {
        for (let y = 0; y < LABELS; y++) {
          const z = i * STEPS + x * LABELS + y;
          stepMarginals[z] =
            ((forward[u - LABELS + x] as number) *
              (expSteps[z] as number) *
              (expUnary[u + y] as number) *
              (backward[u + y] as number)) /
            (scale[i] as number);
        }
      }
    }
    return total;
  }

  /** Fills `labels` with the best labelling. @returns its score. */
  best(): number {
    const { size, unary, steps, forward, from, labels } = this;
    for (let i = 0; i < size; i++) {
      const u = i * LABELS;
      for (let y = 0; y < LABELS; y++) {
        let top = 0;
        let by = 0;
        if (i > 0) {
          top = -Infinity;
          for (let x = 0; x < LABELS; x++) {
            const score =
              (forward[u - LABELS + x] as number) + bounded(steps[i * STEPS + x * LABELS + y] as number);
            if (score > top) {
              top = score;
              by = x;
            }
          }
        }
        forward[u + y] = top + (unary[u + y] as number);
        from[u + y] = by;
      }
    }
    const last = (size - 1) * LABELS;
    let label = 0;
    for (let y = 1; y < LABELS; y++) {
      if ((forward[last + y] as number) > (forward[last + label] as number)) label = y;
    }
    const score = forward[last + label] as number;
    for (let i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * LABELS + label] as number;
    }
    return score;
  }

  /** The score of a labelling. */
  score(labelAt: (index: number) => number): number {
    let total = 0;
    let before = 0;
    for (let i = 0; i < this.size; i++) {
      const label = labelAt(i);
      total += this.unary[i * LABELS + label] as number;
      if (i > 0) total += bounded(this.steps[i * STEPS + before * LABELS + label] as number);
      before = label;
    }
    return total;
  }
}

function bounded(potential: number): number {
  return potential > STEP_LIMIT ? STEP_LIMIT : potential < -STEP_LIMIT ? -STEP_LIMIT : potential;
}
