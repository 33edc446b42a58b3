/** Everything that was chosen by trying, on PolNeAR's dev part; the model card tells what was tried. */
export const SETTINGS = {
  folds: 3,
  /** How much the examples of other documents than the corpus's own count, for the net and for the linear model. */
  also: { net: 2, linear: 3 },
  /** Features that stand in fewer training documents are left out. */
  rare: 2,
  /** Stage 1. `decay` is the strength of L2. */
  cue: { bits: 20, rounds: 5, after: 2, weights: 170_000, rate: 0.02, decay: 2e-6 },
  /** Stage 2. */
  span: {
    labelBits: 18,
    stepBits: 16,
    rounds: 6,
    after: 2,
    labels: 300_000,
    steps: 280_000,
    rate: 0.02,
    decay: 1e-6,
  },
  boost: { trees: 160, depth: 4, rate: 0.07, bins: 40, leaf: 15, ridge: 3, sample: 0.7 },
  /**
   * The threshold has at least this precision on the folds, and of those whose F1 is within `flat` of the best it
   * is the highest: the model that ships has seen more than those of the folds, and is surer.
   */
  precision: 0.75,
  flat: 0.003,
  /** The second scorer's share of the sum in each stage. */
  shares: { cue: 0.6, label: 0.6 },
};

export type Settings = typeof SETTINGS;
