import { type Look, slotsOf } from '../highlight/order.ts';
import type { Display } from '../messages.ts';
import type { Analysis, Article, Attribution, Correction, Source } from '../model.ts';
import { asShown } from '../nesting.ts';
import type { Words } from '../words/words.ts';
import { passes } from './filter.ts';

/** What a report is made of: a tab's state once it is ready. */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly display: Display;
  /** What the reader has put right; `analysis` has it in it already. */
  readonly corrections: readonly Correction[];
  /** Ids of attributions and figures whose text is no longer in the page. */
  readonly lost: readonly string[];
}

/** How the sources are marked, by their ids. */
export type Looks = ReadonlyMap<string, Look>;

/** A source with its look, here as on the page. */
export interface Marked extends Look {
  readonly source: Source;
}

/**
 * What was read, with its ids looked up once for all parts of the report. `Spoken` are the words that it is told in:
 * what stands over the page needs only few.
 */
export interface Context<Spoken = Words> extends Omit<Read, 'lost'> {
  readonly words: Spoken;
  /** By id, in the order of their first claims; sources without a claim are left out. */
  readonly sources: ReadonlyMap<string, Marked>;
  /** The printed name of every source, with a claim or without. */
  readonly names: ReadonlyMap<string, string>;
  /** By id, all of them. */
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** Those that the filters let through, in order of appearance; under null, those with no source given. */
  readonly bySource: ReadonlyMap<string | null, readonly Attribution[]>;
  /** Ids of what the filters let through. */
  readonly kept: ReadonlySet<string>;
  readonly lost: ReadonlySet<string>;
}

/** Looks up all ids once. */
export function contextOf<Spoken>(read: Read, words: Spoken): Context<Spoken> {
  return contextWith(read, words, slotsOf(read.analysis, read.display.othersOpen));
}

/** The same for who has the looks of `read.analysis` already. */
export function contextWith<Spoken>(read: Read, words: Spoken, looks: Looks): Context<Spoken> {
  const { display, lost } = read;
  const analysis = asShown(read.analysis);
  const found = new Map(analysis.sources.map((source) => [source.id, source]));
  const sources = new Map<string, Marked>();
  for (const [id, look] of looks) {
    const source = found.get(id);
    if (source) sources.set(id, { source, ...look });
  }
  const kept = analysis.attributions.filter(passes(display));
  const bySource = new Map<string | null, Attribution[]>();
  for (const attribution of kept) {
    const group = bySource.get(attribution.sourceId);
    if (group) group.push(attribution);
    else bySource.set(attribution.sourceId, [attribution]);
  }
  return {
    ...read,
    analysis,
    words,
    sources,
    names: new Map(analysis.sources.map(({ id, name }) => [id, name])),
    attributions: new Map(analysis.attributions.map((attribution) => [attribution.id, attribution])),
    bySource,
    kept: new Set(kept.map(({ id }) => id)),
    lost: new Set(lost),
  };
}
