/** The tables about sources and figures: who it really was, and on whose word each number stands. */
import {
  type FigureConfusion,
  type RepeatedConfusion,
  worstFigures,
  worstSources,
} from '../../../lib/evaluation/confusions.ts';
import type { GoldDocument, GoldSources, PredictedSources } from '../../../lib/evaluation/documents.ts';
import type { SourcesScore } from '../../../lib/evaluation/sources.ts';
import { printed, rateRow } from './accuracy.ts';
import { documentCount, oneLine, percent, table, wrapped } from './terminal.ts';

/** Whether the gold says what kind of source each one is, and who is not named. */
export function tellsKinds(gold: readonly GoldSources[]): boolean {
  return gold.some(({ entities }) => entities.some(({ kind }) => kind !== ''));
}

/** All measures; kind and anonymity only where the gold tells them. */
export function namingMeasures(result: SourcesScore, gold: readonly GoldSources[]): string {
  const told = tellsKinds(gold);
  const rows = [
    rateRow('attributions matched', result.matched),
    rateRow('resolved', result.resolved),
    rateRow('clusters (B³)', result.clusters),
    ...(told ? [rateRow('anonymous', result.anonymous)] : []),
    rateRow('figures', result.figures),
    rateRow('figure’s source', result.figureSource),
    rateRow('article’s own voice', result.ownVoice),
  ];
  const shares = [`resolved, of the matched ${percent(result.resolvedOfMatched)}`];
  if (told) shares.push(`kind right, of the resolved ${percent(result.kind)}`);
  return `${table([`sources and figures, ${documentCount(result)}`, 'P', 'R', 'F1'], rows)}\n${shares.join(' · ')}`;
}

/** The worst confusions of sources and of figures, each with the passage it is about. */
export function confusions(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedSources[],
  result: SourcesScore,
  count: number,
): string {
  const texts = new Map(corpus.map((one) => [one.id, one]));
  const said = new Map(predicted.map((one) => [one.id, one]));
  const sources = worstSources(result.confusions);
  const figures = worstFigures(result.confusions);
  const total = sources.reduce((sum, { times }) => sum + times, 0);
  return [
    `confusions of sources: ${total} attributions under a wrong name, or a wrong none`,
    ...sources
      .slice(0, count)
      .map((one, i) => `${i + 1}. ${sourceLines(one, texts.get(one.first.document))}`),
    `confusions of figures: ${figures.length}`,
    ...figures
      .slice(0, count)
      .map((one, i) => `${i + 1}. ${figureLines(one, texts.get(one.document), said.get(one.document))}`),
  ].join('\n\n');
}

function sourceLines({ first, times }: RepeatedConfusion, document: GoldDocument | undefined): string {
  const gold = document?.attributions[first.attribution];
  const often = times > 1 ? `, ${times} times` : '';
  return [
    `${first.wanted ?? '(none)'} → ${first.got ?? '(none)'}${often}  (${first.document})`,
    ...(document && gold ? [wrapped(oneLine(printed(document.text, gold), 300), '   ')] : []),
  ].join('\n');
}

function figureLines(
  one: FigureConfusion,
  document: GoldDocument | undefined,
  predicted: PredictedSources | undefined,
): string {
  const text = document?.text ?? '';
  const want = one.wanted === null ? undefined : document?.attributions[one.wanted];
  const got = one.got === null ? undefined : predicted?.attributions[one.got];
  const lines = [`“${oneLine(one.figure)}”: ${faultOf(one)}  (${one.document})`];
  lines.push(wrapped(passage(text, one.at, one.figure.length), '   '));
  if (one.fault === 'teller') {
    lines.push(
      wrapped(`gold  ${want ? oneLine(printed(text, want), 300) : 'the article’s own voice'}`, '   '),
    );
    lines.push(wrapped(`got   ${got ? oneLine(printed(text, got), 300) : 'the article’s own voice'}`, '   '));
  }
  return lines.join('\n');
}

function faultOf({ fault, tellerFound }: FigureConfusion): string {
  if (fault !== 'teller') return fault;
  return tellerFound ? 'wrong teller' : 'wrong teller; the right one’s attribution was not found';
}

/** Code units shown at each side of a figure. */
const AROUND = 80;

function passage(text: string, at: number, length: number): string {
  if (at < 0) return '(not in the text)';
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + length + AROUND);
  return `${start > 0 ? '… ' : ''}${oneLine(text.slice(start, end))}${end < text.length ? ' …' : ''}`;
}
