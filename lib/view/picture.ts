import { NO_SOURCE, OTHERS, type Slot } from '../highlight/palette.ts';
import type { Attribution, QuotationType } from '../model.ts';
import type { Naming } from '../words/picture.ts';
import type { Words } from '../words/words.ts';
import { type Context, contextOf, type Read } from './context.ts';
import { type StanceView, stancesOf } from './cues.ts';
import { wordCount } from './printed.ts';
import { outermost, type ShareView, sharesOf } from './shares.ts';

/** One part of a whole. */
export interface Part<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** 0–1; the parts together are 1. */
  readonly share: number;
  readonly shareInWords: string;
}

/** Where in the article one source speaks. */
export interface PlacesView {
  readonly id: string;
  readonly slot: Slot;
  readonly name: string;
  /** From 0, the article's first letter, to 1, its last; in order. */
  readonly marks: readonly { readonly from: number; readonly to: number }[];
  /** The same in words. */
  readonly label: string;
}

/** The article drawn: what the filters let through, by attributed words, by verbs, by place. */
export interface PictureView {
  /** Largest first; the minor ones of many sources together, then those without a source. */
  readonly shares: readonly ShareView[];
  readonly naming: readonly Part<Naming>[];
  readonly quoting: readonly Part<QuotationType>[];
  readonly stances: readonly StanceView[];
  readonly places: readonly PlacesView[];
}

const NAMINGS: readonly Naming[] = ['named', 'unnamed', 'none'];
const TYPES: readonly QuotationType[] = ['direct', 'mixed', 'indirect'];

/** Counts one analysed article for its charts. */
export function pictureOf(read: Read, words: Words): PictureView {
  const context = contextOf(read, words);
  return {
    shares: sharesTogether(sharesOf(context), words),
    naming: partsOf(context, NAMINGS, words.naming, (attribution) => namingOf(attribution, context)),
    quoting: partsOf(context, TYPES, words.type, ({ type }) => type),
    stances: stancesOf(context),
    places: placesOf(context),
  };
}

function sharesTogether(shares: readonly ShareView[], words: Words): ShareView[] {
  const small = shares.filter(({ together }) => together);
  const [first] = small;
  if (!first) return [...shares];
  const share = small.reduce((sum, one) => sum + one.share, 0);
  const row: ShareView = {
    ...first,
    sourceId: OTHERS.letter,
    name: words.moreSources(small.length),
    share,
    shareInWords: words.share(share),
  };
  const named = shares.filter(({ sourceId, together }) => sourceId !== null && !together);
  return [...named, row, ...shares.filter(({ sourceId }) => sourceId === null)];
}

function namingOf({ sourceId }: Attribution, { sources }: Context): Naming {
  const marked = sourceId === null ? undefined : sources.get(sourceId);
  if (!marked) return 'none';
  return marked.source.anonymous ? 'unnamed' : 'named';
}

/** Attributed words by a property of their attribution, in the order of the keys; keys without words are left out. */
function partsOf<Key extends string>(
  { article, bySource, kept, words }: Context,
  keys: readonly Key[],
  labels: Readonly<Record<Key, string>>,
  keyOf: (attribution: Attribution) => Key,
): Part<Key>[] {
  const counts = new Map<Key, number>();
  for (const attribution of outermost([...bySource.values()].flat(), kept)) {
    const key = keyOf(attribution);
    counts.set(key, (counts.get(key) ?? 0) + wordCount(article.text, attribution.content));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return keys.flatMap((key) => {
    const share = total === 0 ? 0 : (counts.get(key) ?? 0) / total;
    return share === 0 ? [] : { key, label: labels[key], share, shareInWords: words.share(share) };
  });
}

/** A strip for each source in order of appearance, one for the minor ones together, one for those without. */
function placesOf(context: Context): PlacesView[] {
  const { bySource, display, sources, words } = context;
  const strips: PlacesView[] = [];
  const minor: Attribution[] = [];
  let minorCount = 0;
  for (const [id, marked] of sources) {
    const own = bySource.get(id);
    if (!own) continue;
    if (marked.minor && !display.othersOpen) {
      minor.push(...own);
      minorCount++;
    } else strips.push(strip(id, marked.slot, marked.source.name, own, context));
  }
  if (minorCount > 0) {
    strips.push(strip(OTHERS.letter, OTHERS, words.moreSources(minorCount), minor, context));
  }
  const unsourced = bySource.get(null);
  if (unsourced) strips.push(strip('', NO_SOURCE, words.noSource, unsourced, context));
  return strips;
}

function strip(
  id: string,
  slot: Slot,
  name: string,
  attributions: readonly Attribution[],
  { article, words }: Context,
): PlacesView {
  const length = Math.max(1, article.text.length);
  const quarters = [0, 0, 0, 0];
  const marks = attributions.flatMap(({ content }) => {
    const start = content[0]?.start ?? 0;
    const quarter = Math.min(3, Math.floor((4 * start) / length));
    quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    return content.map((span) => ({ from: span.start / length, to: span.end / length }));
  });
  return {
    id,
    slot,
    name,
    marks: marks.sort((a, b) => a.from - b.from),
    label: words.places(name, quarters),
  };
}
