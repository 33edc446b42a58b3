/** Is a confidence honest: of the attributions given 0.8, are 80 in 100 right? */

/** One prediction: how sure it was, 0–1, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Predictions whose confidence lies in `[from, to)`; the last bin holds 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** Mean confidence, 0–1; 0 for an empty bin. */
  readonly confidence: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /**
   * Expected calibration error, 0–1: how far confidence and share of right ones are apart, bin by bin, weighed by
   * the bins' sizes (Naeini et al. 2015).
   */
  readonly error: number;
  /** Brier's score, 0–1: mean square of what the confidence is away from the truth. */
  readonly brier: number;
}

/** Counts predictions by their confidence, in bins of one width. */
export function calibration(judged: readonly Judged[], bins = 10): Calibration {
  const sums = Array.from({ length: bins }, () => ({ count: 0, right: 0, confidence: 0 }));
  let brier = 0;
  for (const { confidence, right } of judged) {
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.floor(confidence * bins)))];
    if (!bin) continue;
    bin.count++;
    bin.confidence += confidence;
    if (right) bin.right++;
    brier += (confidence - Number(right)) ** 2;
  }
  const all = Math.max(1, judged.length);
  return {
    bins: sums.map(({ count, right, confidence }, i) => ({
      from: i / bins,
      to: (i + 1) / bins,
      count,
      right,
      confidence: count ? confidence / count : 0,
    })),
    error: sums.reduce((sum, { right, confidence }) => sum + Math.abs(right - confidence), 0) / all,
    brier: brier / all,
  };
}
