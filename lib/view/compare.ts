import type { QuotationType } from '../model.ts';
import { slice } from '../span.ts';
import type { Naming } from '../words/picture.ts';
import type { PageWords } from '../words/words.ts';
import { type NumberRow, numbersOf } from './compareNumbers.ts';
import { hostOf, type Named, namedAs, type Opened, type Voice } from './kept.ts';
import { type Match, matched } from './match.ts';
import { type Part, pictureOf } from './picture.ts';

/** Several saved articles side by side. Every list of cells has one for each article, in their order. */
export interface CompareView {
  readonly articles: readonly Named[];
  /** Counts: "Sources", "Claims"… */
  readonly facts: readonly {
    readonly label: string;
    readonly values: readonly string[];
    /** A part of what the row above it counts. */
    readonly within: boolean;
  }[];
  /** Attributed words by whether their source is named, and by how they are quoted. */
  readonly naming: readonly (readonly Part<string>[])[];
  readonly quoting: readonly (readonly Part<string>[])[];
  /** Those in all, in some, in one alone; empty groups are left out. */
  readonly groups: readonly SourceGroup[];
  /** Those of which the articles tell differently. */
  readonly numbers: readonly NumberRow[];
  /** "3 more numbers are told alike"; empty where there are none. */
  readonly alike: string;
}

export interface SourceGroup {
  readonly id: string;
  readonly heading: string;
  /** Most words first. */
  readonly rows: readonly SourceRow[];
}

export interface SourceRow {
  readonly id: string;
  readonly name: string;
  /** "matched by last name"; empty where the whole name is the same, or only one article has it. */
  readonly matchedBy: string;
  readonly cells: readonly (SourceCell | null)[];
}

/** One source in one article. */
export interface SourceCell {
  /** As this article has it, where that differs from the row's; else empty. */
  readonly name: string;
  /** Role or affiliation as this article prints it, or null. */
  readonly description: string | null;
  readonly count: string;
  /** Of the article's attributed words, 0–1, and "34%". */
  readonly share: number;
  readonly shareInWords: string;
}

interface Row extends SourceRow {
  readonly articles: readonly number[];
  readonly isNamed: boolean;
  readonly weight: number;
}

/** @param articles two or more, in the order of their columns */
export function compareOf(articles: readonly Opened[], words: PageWords): CompareView {
  const matches = matched(articles.map(({ voices }) => voices.map(({ source }) => source)));
  const pictures = articles.map(({ saved, context }) =>
    pictureOf({ ...saved, display: context.display, lost: [] }, words),
  );
  return {
    articles: articles.map((one) => namedAs(one, words)),
    facts: factsOf(articles, words),
    naming: pictures.map(({ naming }) => aligned(naming, NAMINGS, words.naming, words)),
    quoting: pictures.map(({ quoting }) => aligned(quoting, TYPES, words.type, words)),
    groups: groupsOf(articles, matches, words),
    ...numbersOf(articles, matches, words),
  };
}

const NAMINGS: readonly Naming[] = ['named', 'unnamed', 'none'];
const TYPES: readonly QuotationType[] = ['direct', 'mixed', 'indirect'];

/** The same parts in the same places in every column, also those that are nothing: a fill means one thing. */
function aligned<Key extends string>(
  parts: readonly Part<Key>[],
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  words: PageWords,
): Part<string>[] {
  if (parts.length === 0) return [];
  return keys.map(
    (key) =>
      parts.find((part) => part.key === key) ?? {
        key,
        label: labels[key],
        share: 0,
        shareInWords: words.share(0),
      },
  );
}

function factsOf(articles: readonly Opened[], words: PageWords): CompareView['facts'] {
  const { facts } = words.compare;
  const row = (label: string, countIn: (one: Opened) => number, within = false) => ({
    label,
    values: articles.map((one) => words.number(countIn(one))),
    within,
  });
  const unnamed = ({ voices }: Opened) => voices.filter(({ source }) => source.anonymous).length;
  const ofType = (type: string) => (one: Opened) =>
    one.context.analysis.attributions.filter((attribution) => attribution.type === type).length;
  return [
    row(facts.sources, ({ voices }) => voices.length),
    row(facts.named, (one) => one.voices.length - unnamed(one), true),
    row(facts.unnamed, unnamed, true),
    row(facts.claims, ({ context }) => context.analysis.attributions.length),
    row(words.type.direct, ofType('direct'), true),
    row(words.type.mixed, ofType('mixed'), true),
    row(words.type.indirect, ofType('indirect'), true),
    row(facts.numbers, ({ saved }) => saved.analysis.figures.length),
    row(facts.unsourcedNumbers, unsourcedNumbers, true),
  ];
}

/** How many numbers have no source given. */
export function unsourcedNumbers({ context }: Opened): number {
  return context.analysis.figures.filter(
    ({ attributionId }) =>
      attributionId === null || (context.attributions.get(attributionId)?.sourceId ?? null) === null,
  ).length;
}

function groupsOf(articles: readonly Opened[], matches: readonly Match[], words: PageWords): SourceGroup[] {
  const { compare } = words;
  const rows = matches
    .map((match, place) => rowOf(match, `m${place}`, articles, words))
    .sort((a, b) => b.weight - a.weight);
  const group = (id: string, heading: string, some: readonly Row[]): SourceGroup[] =>
    some.length === 0 ? [] : [{ id, heading, rows: some.map(plain) }];
  const alone = rows.filter((row) => row.articles.length === 1);
  return [
    ...group(
      'all',
      compare.inAll(articles.length),
      rows.filter((row) => row.articles.length === articles.length && articles.length > 1),
    ),
    ...group(
      'some',
      compare.inSome,
      rows.filter((row) => row.articles.length > 1 && row.articles.length < articles.length),
    ),
    ...articles.flatMap((one, place) =>
      group(
        `only-${place}`,
        compare.onlyIn(one.saved.article.outlet || hostOf(one.saved.article.url) || words.library.untitled),
        alone.filter((row) => row.articles[0] === place && row.isNamed),
      ),
    ),
    ...group(
      'unnamed',
      compare.nameless,
      alone.filter((row) => !row.isNamed),
    ),
  ];
}

function plain({ id, name, matchedBy, cells }: Row): SourceRow {
  return { id, name, matchedBy, cells };
}

function rowOf(
  { occurrences, by, isNamed }: Match,
  id: string,
  articles: readonly Opened[],
  words: PageWords,
): Row {
  const longest = occurrences.reduce((a, b) => (b.source.name.length > a.source.name.length ? b : a));
  const { name } = longest.source;
  const cells = articles.map((one, article) => {
    const own = occurrences.find((occurrence) => occurrence.article === article);
    const voice = own && one.voiceOf.get(own.source);
    return voice ? cellOf(voice, one, name, words) : null;
  });
  return {
    id,
    name,
    matchedBy: by === null || by === 'name' ? '' : words.compare.matchedBy[by],
    cells,
    articles: occurrences.map(({ article }) => article),
    isNamed,
    weight: cells.reduce((sum, cell) => sum + (cell?.share ?? 0), 0),
  };
}

function cellOf(
  { source, claims, wordCount }: Voice,
  one: Opened,
  name: string,
  words: PageWords,
): SourceCell {
  const share = one.allWords === 0 ? 0 : wordCount / one.allWords;
  return {
    name: source.name === name ? '' : source.name,
    description: source.description && slice(one.saved.article.text, source.description),
    count: words.claims(claims),
    share,
    shareInWords: words.share(share),
  };
}
