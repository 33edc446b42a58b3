/** Who said what, as text for a terminal. */
import type { Analysis, Article, Attribution, Figure, Source, SourceKind, TextSpan } from '../model.ts';
import { hull, slice } from '../span.ts';
import { count, letter, plain, twoColumns, wrap } from './columns.ts';

/** Left edge of the text under a source's name, in columns: a letter of up to two places and a gap. */
const INDENT = 4;
/** Width of the column that holds the cue ("said", "according to"), in columns. */
const CUE = 16;
/** Length of the day in an ISO date: the hour is of no use here. */
const DAY = '2026-01-31'.length;
/** Printed forms of a source's name that are listed: enough to know it by. */
const FORMS = 6;
const NO_SOURCE = 'no source given';

const KIND: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  document: 'document',
  media: 'media',
  group: 'group',
  'anonymous-person': 'unnamed person',
  author: 'author',
};

/** One article's analysis with its ids looked up. */
interface Known {
  readonly analysis: Analysis;
  readonly width: number;
  /** By id; sources without a claim have none. */
  readonly letters: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, Attribution>;
  readonly quantities: ReadonlyMap<string, readonly Figure[]>;
  readonly read: (span: TextSpan) => string;
}

/**
 * The summary of one article: title, counts, each source with what it says, what nobody is named for, and
 * the numbers with whoever states them, those that nobody states apart.
 *
 * @param width columns of the terminal; lines are kept within it where words allow.
 * @returns lines joined by "\n", without one at the end; no control or direction characters.
 */
export function summary(article: Article, analysis: Analysis, width = 90): string {
  const { attributions, figures } = analysis;
  const claimed = new Set(attributions.map(({ sourceId }) => sourceId));
  const sources = analysis.sources.filter(({ id }) => claimed.has(id));
  const known: Known = {
    analysis,
    width,
    letters: new Map(sources.map((source, index) => [source.id, letter(index)])),
    names: new Map(analysis.sources.map((source) => [source.id, plain(source.name)])),
    byId: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    quantities: byQuantity(figures),
    read: (span) => plain(slice(article.text, span)),
  };
  const unsourced = attributions.filter(({ sourceId }) => sourceId === null);
  const told = figures.filter((figure) => tellerOf(figure, known) !== null);
  const bare = figures.filter((figure) => tellerOf(figure, known) === null);
  const numbers = count(figures.length, 'number', 'numbers');
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
    ...sources.flatMap((source) => sourceLines(source, known)),
    ...(unsourced.length > 0
      ? [
          `${'–'.padEnd(INDENT)}No source given`,
          ...unsourced.flatMap((attribution) => claimLines(attribution, known)),
          '',
        ]
      : []),
    ...numberLines('Numbers', told, known),
    ...numberLines('Numbers with no source', bare, known),
  ]
    .join('\n')
    .trimEnd();
}

function sourceLines(one: Source, known: Known): string[] {
  const { names, read, width } = known;
  const nameOf = (id: string): string => names.get(id) ?? '';
  const [first = '', ...rest] = wrap(
    [
      nameOf(one.id),
      one.description ? read(one.description) : '',
      one.anonymous ? 'unnamed' : KIND[one.kind],
      one.speaksFor ? `speaks for ${nameOf(one.speaksFor)}` : '',
      one.members.length > 0 ? `together: ${one.members.map(nameOf).join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join(' · '),
    width - INDENT,
  );
  const forms = [...new Set(one.mentions.map(({ span }) => read(span)))];
  return [
    (known.letters.get(one.id) ?? '').padEnd(INDENT) + first,
    ...rest.map((line) => ' '.repeat(INDENT) + line),
    ...(forms.length > 1
      ? twoColumns(`(${one.mentions.length} mentions)`, shortened(forms), INDENT, CUE, width)
      : []),
    ...(one.anonymityReason
      ? twoColumns('(why unnamed)', read(one.anonymityReason), INDENT, CUE, width)
      : []),
    ...known.analysis.attributions
      .filter(({ sourceId }) => sourceId === one.id)
      .flatMap((attribution) => claimLines(attribution, known)),
    '',
  ];
}

function shortened(forms: readonly string[]): string {
  return forms.slice(0, FORMS).join(', ') + (forms.length > FORMS ? ', …' : '');
}

function claimLines(attribution: Attribution, { byId, names, read, width }: Known): string[] {
  const { act, content, cue, parentId, relayId, stance } = attribution;
  const outer = parentId === null ? null : (byId.get(parentId)?.sourceId ?? null);
  const notes = [
    outer === null ? '' : `as told by ${names.get(outer)}`,
    relayId === null || relayId === outer ? '' : `through ${names.get(relayId)}`,
    stance === 'neutral' ? '' : stance,
    act === 'statement' ? '' : act,
  ].filter((note) => note !== '');
  const words = content.map(read).join(' … ');
  const text = notes.length > 0 ? `${words} [${notes.join(', ')}]` : words;
  return twoColumns(cue.map(read).join(' … ') || '—', text, INDENT, CUE, width);
}

/** Who states the figure, or null: the article's own voice, or words that the article gives no source for. */
function tellerOf({ attributionId }: Figure, { byId }: Known): string | null {
  return attributionId === null ? null : (byId.get(attributionId)?.sourceId ?? null);
}

function numberLines(heading: string, figures: readonly Figure[], known: Known): string[] {
  if (figures.length === 0) return [];
  const { letters, names, width } = known;
  const texts = figures.map((figure) => printed(figure, known));
  const column = Math.min(Math.max(...texts.map((text) => text.length)) + 3, width >> 1);
  const lines = figures.flatMap((figure, index) => {
    const teller = tellerOf(figure, known);
    const by = teller === null ? NO_SOURCE : `${letters.get(teller)}  ${names.get(teller)}`;
    return twoColumns(texts[index] ?? '', by + rivals(figure, known), INDENT, column, width);
  });
  return [heading, ...lines, ''];
}

/** The number with its approximation. */
function printed({ span, approximation }: Figure, { read }: Known): string {
  return read(hull(approximation ? [approximation, span] : [span]) ?? span);
}

/** " (elsewhere: 20 people)": other values printed for the same quantity. */
function rivals(figure: Figure, known: Known): string {
  const others = (known.quantities.get(figure.quantityId) ?? []).filter(
    ({ value, upTo }) => value !== figure.value || upTo !== figure.upTo,
  );
  const values = [...new Set(others.slice(0, FORMS).map((other) => printed(other, known)))];
  return values.length > 0 ? ` (elsewhere: ${values.join(', ')})` : '';
}

function byQuantity(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.quantityId);
    if (group) group.push(figure);
    else groups.set(figure.quantityId, [figure]);
  }
  return groups;
}
