import type { Act, Analysis, TextSpan } from '../model.ts';
import { asShown, claimsAround } from '../nesting.ts';
import { merge } from '../span.ts';
import { sourceOrder } from './order.ts';

/** What a mark says: words that someone said, who said them (with the cue), or a number. */
export type Role = 'content' | 'source' | 'figure';

/** What one attribution or one number has marked in a layer, with what a reader may filter it by. */
export interface Mark {
  /** Null: no source is given. */
  readonly sourceId: string | null;
  /** Of the attribution, or of the one that states the number; null for a number that nobody states. */
  readonly act: Act | null;
  /** As `act`, 0–1; 1 for a number that nobody states. */
  readonly confidence: number;
  /** In order, parted, not empty; the same array for a mark and what stands in for it. */
  readonly spans: readonly TextSpan[];
  /** Stands in for these: shown only while none of them is. */
  readonly insteadOf: readonly Mark[];
}

/** The marks that look alike: one entry of the page's registry. */
export interface Layer {
  /** The highlight's name, under the prefix `according-`. */
  readonly name: string;
  readonly role: Role;
  /** Whose marks these are; null: no source is given. */
  readonly sourceId: string | null;
  /** How many claims are around these, at most `DEEPEST`. */
  readonly depth: number;
  /** Higher is painted over lower. */
  readonly priority: number;
  readonly marks: readonly Mark[];
}

/** Every highlight that According registers begins so; the registry is shared with the page. */
export const PREFIX = 'according-';

/** Deeper nesting than this looks alike. */
const DEEPEST = 3;

/** Content below, nested content over it, lines over both, so that none hides the other. */
const PRIORITY: Readonly<Record<Role, number>> = { content: 0, source: 10, figure: 20 };

/**
 * A mention and the cue right beside it ("the mayor said") as one: one line looks calmer than two, and the browser
 * paints it in half the time.
 */
function joined(spans: readonly TextSpan[]): TextSpan[] {
  const parted: TextSpan[] = [];
  for (const span of merge(spans)) {
    const last = parted.at(-1);
    // One code unit apart: the space between them.
    if (last && span.start === last.end + 1) parted[parted.length - 1] = { start: last.start, end: span.end };
    else parted.push(span);
  }
  return parted;
}

/**
 * Parts an analysis into layers. Content is a layer for each source and depth of nesting ("she said that he
 * had said …" keeps both visible); sources with their cues, and numbers, are a layer for each source.
 *
 * A claim within another has a line only, so that the tint of the words around it stays whole. Where those are hidden
 * it has a tint as well: a mark among the outermost stands in. One without a source within words that have one is not
 * marked: its words have a source.
 */
export function layersOf(found: Analysis): Layer[] {
  const analysis = asShown(found);
  const places = new Map(sourceOrder(analysis).map((id, place) => [id, place]));
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const layers = new Map<string, Omit<Layer, 'marks'> & { marks: Mark[] }>();

  const add = (role: Role, depth: number, mark: Mark) => {
    const { sourceId, spans } = mark;
    if (spans.length === 0) return;
    const place = sourceId === null ? null : places.get(sourceId);
    const name = `${PREFIX}${role}-${place ?? 'none'}${role === 'content' ? `-${depth}` : ''}`;
    const layer = layers.get(name) ?? {
      name,
      role,
      sourceId,
      depth,
      priority: PRIORITY[role] + depth,
      marks: [],
    };
    layer.marks.push(mark);
    layers.set(name, layer);
  };

  const contents = new Map(
    analysis.attributions.map(({ id, sourceId, act, confidence, content }): [string, Mark] => [
      id,
      { sourceId, act, confidence, spans: merge(content), insteadOf: [] },
    ]),
  );
  for (const attribution of analysis.attributions) {
    const { id, source, cue } = attribution;
    const outer = claimsAround(attribution, byId, DEEPEST);
    const content = contents.get(id);
    if (!content) continue;
    add('content', outer.length, content);
    if (outer.length > 0) {
      add('content', 0, { ...content, insteadOf: outer.flatMap((one) => contents.get(one.id) ?? []) });
    }
    add('source', 0, { ...content, spans: joined([...source, ...cue]) });
  }
  for (const { attributionId, span } of analysis.figures) {
    const stated = attributionId === null ? undefined : byId.get(attributionId);
    const { sourceId, act, confidence } = stated ?? { sourceId: null, act: null, confidence: 1 };
    add('figure', 0, { sourceId, act, confidence, spans: merge([span]), insteadOf: [] });
  }
  return [...layers.values()];
}
