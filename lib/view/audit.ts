import type { SourceKind } from '../model.ts';
import { slice } from '../span.ts';
import type { AuditColumn, NamedAs } from '../words/audit.ts';
import type { Naming } from '../words/picture.ts';
import type { PageWords } from '../words/words.ts';
import { unsourcedNumbers } from './compare.ts';
import { type Named, namedAs, type Opened } from './kept.ts';
import { type Match, matched } from './match.ts';
import type { Part } from './picture.ts';

/** Who is heard in several articles, and how. */
export interface AuditView {
  /** "12 articles · 84 sources, 9 in more than one · 402 claims · 120 numbers, 31 with no source" */
  readonly summary: string;
  readonly articles: readonly AuditArticle[];
  /** Every source once, as far as the names tell that it is the same. */
  readonly sources: readonly AuditSource[];
  /** Parts of all attributed words: by whether their source is named, and by its kind. */
  readonly naming: readonly Part<string>[];
  readonly kinds: readonly Part<string>[];
  /** Parts of all numbers, by whether those who state them are named. */
  readonly numbers: readonly Part<string>[];
}

export interface AuditArticle extends Named {
  readonly sources: number;
  readonly named: number;
  readonly unnamed: number;
  readonly claims: number;
  readonly numbers: number;
  readonly unsourcedNumbers: number;
}

export interface AuditSource {
  readonly id: string;
  readonly name: string;
  /** As printed, each wording once. */
  readonly descriptions: readonly string[];
  readonly kind: string;
  /** By a name; by a role or a group where a name is not kept back; or not, where the article could have. */
  readonly named: NamedAs;
  readonly namedInWords: string;
  /** "also as CRA": the other forms of the name, in other articles. */
  readonly otherNames: readonly string[];
  readonly articles: number;
  readonly claims: number;
  readonly quoted: number;
  /** Of all attributed words, 0–1, and "34%". */
  readonly share: number;
  readonly shareInWords: string;
  /** For each article, the source's share of its attributed words; null where it is not heard. */
  readonly shares: readonly (number | null)[];
}

const NAMED_ORDER: readonly NamedAs[] = ['name', 'role', 'unnamed'];
const NAMINGS: readonly Naming[] = ['named', 'unnamed', 'none'];
const KINDS: readonly SourceKind[] = [
  'person',
  'government',
  'organization',
  'group',
  'media',
  'document',
  'author',
];

/** @param articles one or more, in the order of the picture's columns */
export function auditOf(articles: readonly Opened[], words: PageWords): AuditView {
  const all = articles.reduce((sum, { allWords }) => sum + allWords, 0);
  const matches = matched(articles.map(({ voices }) => voices.map(({ source }) => source)));
  const sources = matches.map((match, place) => sourceOf(match, `s${place}`, articles, all, words));
  const figures = articles.reduce((sum, { context }) => sum + context.analysis.figures.length, 0);
  const unsourced = articles.reduce((sum, one) => sum + unsourcedNumbers(one), 0);
  const voices = articles.flatMap((one) => one.voices);
  const unsourcedWords = articles.reduce((sum, one) => sum + one.unsourcedWords, 0);
  const naming = new Map<Naming, number>([['none', unsourcedWords]]);
  const kinds = new Map<SourceKind | 'none', number>([['none', unsourcedWords]]);
  for (const { source, wordCount } of voices) {
    add(naming, source.anonymous ? 'unnamed' : 'named', wordCount);
    // Named or not, it is a person: that is the other chart's matter.
    add(kinds, source.kind === 'anonymous-person' ? 'person' : source.kind, wordCount);
  }
  const { audit } = words;
  return {
    summary: audit.summary({
      articles: articles.length,
      sources: sources.length,
      recurring: sources.filter(({ articles: count }) => count > 1).length,
      claims: articles.reduce((sum, { context }) => sum + context.analysis.attributions.length, 0),
      numbers: figures,
      unsourcedNumbers: unsourced,
    }),
    articles: articles.map((one) => articleOf(one, words)),
    sources,
    naming: parts(NAMINGS, naming, words.naming, words),
    kinds: largestFirst(
      parts([...KINDS, 'none'] as const, kinds, { ...words.kind, none: words.noSource }, words),
    ),
    numbers: parts(NAMINGS, numbersByNaming(articles), words.naming, words),
  };
}

function numbersByNaming(articles: readonly Opened[]): ReadonlyMap<Naming, number> {
  const counts = new Map<Naming, number>();
  for (const { context } of articles) {
    for (const { attributionId } of context.analysis.figures) {
      const id = attributionId === null ? null : (context.attributions.get(attributionId)?.sourceId ?? null);
      const source = id === null ? undefined : context.sources.get(id)?.source;
      add(counts, source ? (source.anonymous ? 'unnamed' : 'named') : 'none', 1);
    }
  }
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Parts of a whole in the order of the keys, which gives each its fill; those that are nothing are 0. */
function parts<Key extends string>(
  keys: readonly Key[],
  counts: ReadonlyMap<Key, number>,
  labels: Readonly<Record<Key, string>>,
  words: PageWords,
): Part<string>[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  return keys.map((key) => {
    const share = (counts.get(key) ?? 0) / total;
    return { key, label: labels[key], share, shareInWords: words.share(share) };
  });
}

/** Those that are something, the largest first; without a source last. */
function largestFirst(some: readonly Part<string>[]): Part<string>[] {
  const there = some.filter(({ share }) => share > 0);
  return there.sort((a, b) => Number(a.key === 'none') - Number(b.key === 'none') || b.share - a.share);
}

function articleOf(one: Opened, words: PageWords): AuditArticle {
  const unnamed = one.voices.filter(({ source }) => source.anonymous).length;
  return {
    ...namedAs(one, words),
    sources: one.voices.length,
    named: one.voices.length - unnamed,
    unnamed,
    claims: one.context.analysis.attributions.length,
    numbers: one.saved.analysis.figures.length,
    unsourcedNumbers: unsourcedNumbers(one),
  };
}

function sourceOf(
  { occurrences, isNamed }: Match,
  id: string,
  articles: readonly Opened[],
  all: number,
  words: PageWords,
): AuditSource {
  const heard = occurrences.flatMap(({ article, source }) => {
    const one = articles[article];
    const voice = one?.voiceOf.get(source);
    return one && voice ? [{ article, one, voice }] : [];
  });
  const names = [...new Set(occurrences.map(({ source }) => source.name))];
  const name = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  const sum = (of: (voice: (typeof heard)[number]['voice']) => number) =>
    heard.reduce((total, { voice }) => total + of(voice), 0);
  const share = all === 0 ? 0 : sum(({ wordCount }) => wordCount) / all;
  const shares = articles.map(() => null as number | null);
  for (const { article, one, voice } of heard) {
    shares[article] = one.allWords === 0 ? 0 : voice.wordCount / one.allWords;
  }
  const unnamed = occurrences.every(({ source }) => source.anonymous);
  const named: NamedAs = isNamed ? 'name' : unnamed ? 'unnamed' : 'role';
  return {
    id,
    name,
    descriptions: [
      ...new Set(
        heard.flatMap(({ one, voice: { source } }) =>
          source.description ? [slice(one.saved.article.text, source.description)] : [],
        ),
      ),
    ],
    kind: words.kind[occurrences[0]?.source.kind ?? 'person'],
    named,
    namedInWords: words.audit.namedAs[named],
    otherNames: names.filter((other) => other !== name),
    articles: heard.length,
    claims: sum(({ claims }) => claims),
    quoted: sum(({ quoted }) => quoted),
    share,
    shareInWords: words.share(share),
    shares,
  };
}

/** The sources sorted by a column: words from A to Z, numbers largest first; or the other way round. */
export function sorted(
  sources: readonly AuditSource[],
  column: AuditColumn,
  isReversed: boolean,
  locale: string,
): AuditSource[] {
  const collator = new Intl.Collator(locale);
  const order = (a: AuditSource, b: AuditSource): number => {
    switch (column) {
      case 'name':
      case 'kind':
        return collator.compare(a[column], b[column]);
      case 'named':
        return NAMED_ORDER.indexOf(a.named) - NAMED_ORDER.indexOf(b.named);
      default:
        return b[column] - a[column];
    }
  };
  // Equal rows: who is heard in more articles, then who has more words, comes first either way.
  return [...sources].sort(
    (a, b) => (isReversed ? -1 : 1) * order(a, b) || b.articles - a.articles || b.share - a.share,
  );
}
