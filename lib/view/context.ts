import { sourceOrder } from '../highlight/order.ts';
import { type Slot, slotOf } from '../highlight/palette.ts';
import type { Display } from '../messages.ts';
import type { Analysis, Article, Attribution, Source } from '../model.ts';
import type { Words } from '../words/words.ts';

/** What a report is made of: a tab's state once it is ready. */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly display: Display;
  /** Ids of attributions and figures whose text is no longer in the page. */
  readonly lost: readonly string[];
}

/** A source with its look, here as on the page. */
export interface Marked {
  readonly source: Source;
  readonly slot: Slot;
}

/** What was read, with its ids looked up once for all parts of the report. */
export interface Context extends Omit<Read, 'lost'> {
  readonly words: Words;
  /** By id, in the order of their first claims; sources without a claim are left out. */
  readonly sources: ReadonlyMap<string, Marked>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** In order of appearance; under null, those with no source given. */
  readonly bySource: ReadonlyMap<string | null, readonly Attribution[]>;
  readonly lost: ReadonlySet<string>;
}

/** Looks up all ids once. */
export function contextOf(read: Read, words: Words): Context {
  const { analysis, lost } = read;
  const found = new Map(analysis.sources.map((source) => [source.id, source]));
  const sources = new Map<string, Marked>();
  for (const [place, id] of sourceOrder(analysis).entries()) {
    const source = found.get(id);
    if (source) sources.set(id, { source, slot: slotOf(place) });
  }
  const bySource = new Map<string | null, Attribution[]>();
  for (const attribution of analysis.attributions) {
    const group = bySource.get(attribution.sourceId);
    if (group) group.push(attribution);
    else bySource.set(attribution.sourceId, [attribution]);
  }
  return {
    ...read,
    words,
    sources,
    attributions: new Map(analysis.attributions.map((attribution) => [attribution.id, attribution])),
    bySource,
    lost: new Set(lost),
  };
}
