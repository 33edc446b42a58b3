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
  const blocks = all
    .slice(0, count)
    .map(({ document, fault, gold, predicted: got, words }, i) =>
      [
        `${i + 1}. ${FAULTS[fault]}, ${words} words  (${document.id})`,
        wrapped(`gold  ${gold ? printed(document.text, gold) : '–'}`, '   '),
        wrapped(`got   ${got ? `${printed(document.text, got)}${reason(got)}` : '–'}`, '   '),
      ].join('\n'),
    );
  const shown = Math.min(count, all.length);
  return [`the ${shown} worst of ${all.length} mistakes, by the words they cost`, ...blocks].join('\n\n');
}

/** Longer contents are shown by their ends. */
const LONGEST = 400;

/** Source | cue | content, as printed. */
export function printed(text: string, { source, cue, content }: SpanAttribution): string {
  const read = (spans: SpanAttribution['source']): string =>
    spans.map((span) => oneLine(text.slice(...span), LONGEST)).join(' … ');
  return `${read(source) || '(no source)'} | ${read(cue) || '(no cue)'} | ${read(content)}`;
}

/** Why a prediction is there, where it can say so. */
function reason(got: SpanAttribution): string {
  if (!('why' in got) || !('confidence' in got)) return '';
  const { rule } = got.why as { rule: string };
  return `  [${rule}; ${Number(got.confidence).toFixed(2)}]`;
}
