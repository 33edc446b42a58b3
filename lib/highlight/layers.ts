import type { Analysis, Attribution, TextSpan } from '../model.ts';
import { merge } from '../span.ts';
import { sourceOrder } from './order.ts';

/** What a mark says: words that someone said, who said them (with the cue), or a number. */
export type Role = 'content' | 'source' | 'figure';

/** The marks that look alike and are shown and hidden together: one entry of the page's registry. */
export interface Layer {
  /** The highlight's name, under the prefix `according-`. */
  readonly name: string;
  readonly role: Role;
  /** Whose marks these are; null: no source is given. */
  readonly sourceId: string | null;
  /** The source's place in `sourceOrder`; null where no source is given. */
  readonly place: number | null;
  /** Higher is painted over lower. */
  readonly priority: number;
  /** In order, parted. */
  readonly spans: readonly TextSpan[];
}

/** Every highlight that According registers begins so; the registry is shared with the page. */
export const PREFIX = 'according-';

/** Deeper nesting than this looks alike. */
const DEEPEST = 3;

/** Content below, nested content over it, lines over both, so that none hides the other. */
const PRIORITY: Readonly<Record<Role, number>> = { content: 0, source: 10, figure: 20 };

function depthOf(attribution: Attribution, byId: ReadonlyMap<string, Attribution>): number {
  let depth = 0;
  let outer = attribution.parentId;
  // The bound also ends a ring of parents, which only a faulty analysis can hold.
  while (outer !== null && depth < DEEPEST) {
    depth++;
    outer = byId.get(outer)?.parentId ?? null;
  }
  return depth;
}

/**
 * Parts an analysis into layers. Content is a layer for each source and depth of nesting ("she said that he
 * had said …" keeps both visible); sources with their cues, and numbers, are a layer for each source.
 */
export function layersOf(analysis: Analysis): Layer[] {
  const places = new Map(sourceOrder(analysis).map((id, place) => [id, place]));
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const layers = new Map<string, Omit<Layer, 'spans'> & { spans: TextSpan[] }>();

  const add = (role: Role, sourceId: string | null, depth: number, spans: readonly TextSpan[]) => {
    if (spans.length === 0) return;
    const place = sourceId === null ? null : (places.get(sourceId) ?? null);
    const nesting = role === 'content' ? `-${depth}` : '';
    const name = `${PREFIX}${role}-${place ?? 'none'}${nesting}`;
    const layer = layers.get(name);
    if (layer) layer.spans.push(...spans);
    else
      layers.set(name, { name, role, sourceId, place, priority: PRIORITY[role] + depth, spans: [...spans] });
  };

  for (const attribution of analysis.attributions) {
    const { sourceId, content, source, cue } = attribution;
    add('content', sourceId, depthOf(attribution, byId), content);
    add('source', sourceId, 0, [...source, ...cue]);
  }
  for (const figure of analysis.figures) {
    const stated = figure.attributionId === null ? undefined : byId.get(figure.attributionId);
    add('figure', stated?.sourceId ?? null, 0, [figure.span]);
  }
  return [...layers.values()].map((layer) => ({ ...layer, spans: merge(layer.spans) }));
}
