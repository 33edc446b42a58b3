/** The tables about attributions: who said what. */
import { kindOf, type Score } from '../../../lib/evaluation/attributions.ts';
import type { GoldDocument, PredictedDocument, SpanAttribution } from '../../../lib/evaluation/documents.ts';
import { type Group, type GroupOf, grouped } from '../../../lib/evaluation/grouped.ts';
import { type Mistake, mistakes } from '../../../lib/evaluation/mistakes.ts';
import type { Rate } from '../../../lib/evaluation/words.ts';
import { cueClass } from './cueClass.ts';
import { oneLine, percent, share, table, wrapped } from './terminal.ts';

/** A measure with its precision, recall and F1. */
export function rateRow(name: string, { p, r, f1 }: Pick<Rate, 'p' | 'r' | 'f1'>): string[] {
  return [name, percent(p), percent(r), percent(f1)];
}

export function measures(result: Score): string {
  return table(
    ['', 'P', 'R', 'F1'],
    [
      rateRow('who said what', result.whoSaidWhat),
      rateRow('partial', result.partial),
      rateRow('exact', result.exact),
      rateRow('content words', result.words.content),
      rateRow('source words', result.words.source),
      rateRow('cue words', result.words.cue),
    ],
  );
}

/** By kind of content, then by class of cue. */
export function groups(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  result: Score,
): string {
  const by = (title: string, groupOf: GroupOf): string => {
    const rows = grouped(corpus, predicted, result, groupOf).map(groupRow);
    return table([title, 'gold', 'found', 'with its source', 'predicted', 'right'], rows);
  };
  const kinds = by('by kind', ({ text }, { content }) => kindOf(text, content));
  const classes = by('by cue', ({ text }, { cue }) => cueClass(text, cue));
  return `${kinds}\n\n${classes}`;
}

function groupRow({ name, gold, found, right, predicted, predictedRight }: Group): (string | number)[] {
  return [name, gold, share(found, gold), share(right, gold), predicted, share(predictedRight, predicted)];
}

const FAULTS: Readonly<Record<Mistake['fault'], string>> = {
  missed: 'missed',
  extra: 'nobody marked it',
  extent: 'another extent',
  source: 'another source',
};

/** The worst mistakes, gold above prediction. */
export function worst(
  corpus: readonly GoldDocument[],
  predicted: readonly PredictedDocument[],
  result: Score,
  count: number,
): string {
  const all = mistakes(corpus, predicted, result);
  const blocks = all.slice(0, count).map((one, i) => `${i + 1}. ${mistakeLines(one)}`);
  const shown = Math.min(count, all.length);
  return [`the ${shown} worst of ${all.length} mistakes, by the words they cost`, ...blocks].join('\n\n');
}

function mistakeLines({ document: { id, text }, fault, gold, predicted: got, words }: Mistake): string {
  const show = fault === 'source' ? mention : printed;
  return [
    `${FAULTS[fault]}, ${words} words  (${id})`,
    wrapped(`gold  ${gold ? show(text, gold) : '–'}`, '   '),
    wrapped(`got   ${got ? `${show(text, got)}${reason(got)}` : '–'}`, '   '),
    ...(fault === 'source' && gold ? [wrapped(`said  ${contentOf(text, gold)}`, '   ')] : []),
  ].join('\n');
}

/** Code units shown at each side of a mention, to tell one "he" from another. */
const AROUND = 50;

/** The source's mention where it stands. */
function mention(text: string, { source }: SpanAttribution): string {
  if (source.length === 0) return '(no source)';
  const spans = source.map(([start, end]) => {
    const before = oneLine(text.slice(Math.max(0, start - AROUND), start));
    const after = oneLine(text.slice(end, end + AROUND));
    return `… ${before} [${oneLine(text.slice(start, end))}] ${after} …`;
  });
  return spans.join(' and ');
}

/** Source | cue | content, as printed. */
export function printed(text: string, one: SpanAttribution): string {
  const read = (spans: SpanAttribution['source']): string =>
    spans.map((span) => oneLine(text.slice(...span))).join(' … ');
  return `${read(one.source) || '(no source)'} | ${read(one.cue) || '(no cue)'} | ${contentOf(text, one)}`;
}

/** A longer content is shown by its ends. */
const LONGEST = 400;

function contentOf(text: string, { content }: SpanAttribution): string {
  const whole = content.map((span) => oneLine(text.slice(...span))).join(' … ');
  return oneLine(whole, LONGEST);
}

/** Why a prediction is there, where it can say so. */
function reason(got: SpanAttribution): string {
  if (!('why' in got) || !('confidence' in got)) return '';
  const { rule } = got.why as { rule: string };
  return `  [${rule}; ${Number(got.confidence).toFixed(2)}]`;
}
