/** Who said what, as text for a terminal. */
import type { Analysis, Article, Attribution, Figure, Source, TextSpan } from '../model.ts';
import { slice } from '../span.ts';

/** Left edge of the text under a source's name, in columns: a letter of up to two places and a gap. */
const INDENT = 4;
/** Width of the column that holds the cue ("said", "according to"), in columns. */
const CUE = 16;
/** Length of the day in an ISO date: the hour is of no use here. */
const DAY = '2026-01-31'.length;
const NO_SOURCE = 'no source given';

/**
 * What the page says, on one line and harmless: a terminal obeys control characters, and characters that
 * turn the direction of the text would let a page rearrange what is printed.
 */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim();
}

/** "A" … "Z", "AA" … in the order of the sources. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Lines of at most `width` columns; a word longer than that gets a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** `left` in a column, `right` wrapped beside it; a `left` that is too long stands on a line above. */
function twoColumns(left: string, right: string, indent: number, column: number, width: number): string[] {
  const [first = '', ...rest] = wrap(right, width - indent - column);
  const edge = ' '.repeat(indent);
  const continued = [...rest].map((line) => edge + ' '.repeat(column) + line);
  return left.length < column
    ? [edge + left.padEnd(column) + first, ...continued]
    : [
        ...wrap(left, width - indent).map((line) => edge + line),
        edge + ' '.repeat(column) + first,
        ...continued,
      ];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/**
 * The summary of one article: title, counts, each source with what it says, what nobody is named for, and
 * the numbers with whoever states them.
 *
 * @param width columns of the terminal; lines are kept within it where words allow.
 * @returns lines joined by "\n", without one at the end; no control or direction characters.
 */
export function summary(article: Article, analysis: Analysis, width = 90): string {
  const { attributions, sources, figures } = analysis;
  const letters = new Map(sources.map((source, index) => [source.id, letter(index)]));
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const names = new Map(sources.map((source) => [source.id, plain(source.name)]));
  const read = (spans: readonly TextSpan[]) =>
    spans.map((span) => plain(slice(article.text, span))).join(' … ');

  const claim = (attribution: Attribution): string[] => {
    const outer = attribution.parentId === null ? undefined : byId.get(attribution.parentId);
    const inside = outer?.sourceId ? ` [as told by ${names.get(outer.sourceId)}]` : '';
    const cue = read(attribution.cue) || '—';
    return twoColumns(cue, read(attribution.content) + inside, INDENT, CUE, width);
  };

  const source = (one: Source): string[] => {
    const printed = one.description ? plain(slice(article.text, one.description)) : '';
    const [first = '', ...rest] = wrap(
      [names.get(one.id), printed, one.anonymous ? 'unnamed' : ''].filter((part) => part !== '').join(' · '),
      width - INDENT,
    );
    const reason = one.anonymityReason
      ? twoColumns('(why unnamed)', plain(slice(article.text, one.anonymityReason)), INDENT, CUE, width)
      : [];
    return [
      (letters.get(one.id) ?? '').padEnd(INDENT) + first,
      ...rest.map((line) => ' '.repeat(INDENT) + line),
      ...reason,
      ...attributions.filter(({ sourceId }) => sourceId === one.id).flatMap(claim),
      '',
    ];
  };

  const statedBy = ({ attributionId }: Figure): string => {
    const sourceId = attributionId === null ? null : (byId.get(attributionId)?.sourceId ?? null);
    return sourceId === null ? NO_SOURCE : `${letters.get(sourceId)}  ${names.get(sourceId)}`;
  };

  const unsourced = attributions.filter(({ sourceId }) => sourceId === null);
  const bare = figures.filter((figure) => statedBy(figure) === NO_SOURCE);
  const numbers = count(figures.length, 'number', 'numbers');
  const figureTexts = figures.map(({ span }) => plain(slice(article.text, span)));
  const figureColumn = Math.min(Math.max(0, ...figureTexts.map((text) => text.length)) + 3, width >> 1);
  const head = [plain(article.outlet), plain(article.byline), plain(article.date).slice(0, DAY)]
    .filter(Boolean)
    .join(' · ');

  return [
    ...(article.title ? wrap(plain(article.title), width) : []),
    ...(head ? wrap(head, width) : []),
    ...(article.title || head ? [''] : []),
    [
      count(sources.length, 'source', 'sources'),
      count(attributions.length, 'claim', 'claims'),
      bare.length > 0 ? `${numbers}, ${bare.length} with no source` : numbers,
    ].join(' · '),
    '',
    ...sources.flatMap(source),
    ...(unsourced.length > 0
      ? [`${'–'.padEnd(INDENT)}No source given`, ...unsourced.flatMap(claim), '']
      : []),
    ...(figures.length > 0
      ? [
          'Numbers',
          ...figures.flatMap((figure, index) =>
            twoColumns(figureTexts[index] ?? '', statedBy(figure), INDENT, figureColumn, width),
          ),
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}
