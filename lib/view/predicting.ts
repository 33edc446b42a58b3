import type { Predicting } from '../messages.ts';
import type { Attribution } from '../model.ts';
import { slice } from '../span.ts';
import type { OutcomeKind } from '../words/predict.ts';
import type { Words } from '../words/words.ts';
import { claimsOf } from './claims.ts';
import { contextOf, type Read } from './context.ts';
import { outcomeOf, predictedName } from './predict.ts';

/** "Predict, then reveal" as popup and panel show it. */
export interface PredictView {
  readonly title: string;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  readonly predictions: readonly PredictionRow[];
  /** The passage whose source is asked for, as printed, or null. */
  readonly open: string | null;
  /** What is selected in the article, as printed, or null. */
  readonly selected: string | null;
  /** Null until the marks are shown. */
  readonly outcome: OutcomeView | null;
}

export interface PredictionRow {
  readonly id: string;
  readonly text: string;
  readonly source: string;
}

export interface OutcomeView {
  readonly summary: string;
  /** In this order: found, another source, missed, the reader's alone; empty ones are there too, with "0". */
  readonly groups: readonly OutcomeGroup[];
}

export interface OutcomeGroup {
  readonly kind: OutcomeKind;
  readonly count: string;
  readonly rows: readonly OutcomeRow[];
}

/** One passage, with who says it for each of the two that has it. */
export interface OutcomeRow {
  readonly id: string;
  /** What a click goes to: a claim, or a prediction. */
  readonly goesTo: 'claim' | 'prediction';
  readonly text: string;
  readonly yours: string | null;
  readonly found: string | null;
  /** The text is no longer on the page. */
  readonly lost: boolean;
}

/** Sorts and words what was predicted and, once revealed, how it compares. */
export function predictViewOf(read: Read, predicting: Predicting, words: Words): PredictView {
  const { text, title, language } = read.article;
  const nobody = words.predict.nobody;
  return {
    title,
    language,
    predictions: predicting.predictions.map((one) => ({
      id: one.id,
      text: slice(text, one.content),
      source: predictedName(text, one, nobody),
    })),
    open: predicting.open && slice(text, predicting.open),
    selected: predicting.selected && slice(text, predicting.selected),
    outcome: predicting.isRevealed ? outcomeView(read, predicting, words) : null,
  };
}

function outcomeView(read: Read, { predictions }: Predicting, words: Words): OutcomeView {
  const context = contextOf(read, words);
  const { article, analysis } = context;
  const { text } = article;
  const attributions = analysis.attributions.filter(({ id }) => context.kept.has(id));
  const { both, missed, alone } = outcomeOf(article, analysis, attributions, predictions);
  const claims = new Map(claimsOf(attributions, context).map((claim) => [claim.id, claim]));
  const sourceOf = ({ sourceId }: Attribution) =>
    (sourceId !== null && context.names.get(sourceId)) || words.predict.nobody;
  const claimRow = (attribution: Attribution, yours: string | null): OutcomeRow => ({
    id: attribution.id,
    goesTo: 'claim',
    text: claims.get(attribution.id)?.text ?? '',
    yours,
    found: sourceOf(attribution),
    lost: context.lost.has(attribution.id),
  });
  const bothRows = (isRight: boolean) =>
    both
      .filter((pair) => pair.isRight === isRight)
      .map(({ prediction, attribution }) =>
        claimRow(attribution, predictedName(text, prediction, words.predict.nobody)),
      );
  const group = (kind: OutcomeKind, rows: readonly OutcomeRow[]) => ({
    kind,
    count: words.number(rows.length),
    rows,
  });
  return {
    summary: words.predict.summary(predictions.length, attributions.length),
    groups: [
      group('found', bothRows(true)),
      group('otherSource', bothRows(false)),
      group(
        'missed',
        missed.map((attribution) => claimRow(attribution, null)),
      ),
      group(
        'alone',
        alone.map((prediction) => ({
          id: prediction.id,
          goesTo: 'prediction' as const,
          text: slice(text, prediction.content),
          yours: predictedName(text, prediction, words.predict.nobody),
          found: null,
          lost: false,
        })),
      ),
    ],
  };
}
