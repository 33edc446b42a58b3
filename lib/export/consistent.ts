import type { TextSpan } from '../model.ts';
import type { SavedArticle } from './savedArticle.ts';

/**
 * What a schema can't see: a span outside the text, an id that leads nowhere, an attribution within itself.
 * @returns a sentence about the first such fault, or null
 */
export function inconsistency({ article, analysis }: SavedArticle): string | null {
  const { attributions, sources, figures } = analysis;
  const inText = ({ start, end }: TextSpan) => start <= end && end <= article.text.length;
  const sourceIds = new Set(sources.map(({ id }) => id));
  const attributionIds = new Set(attributions.map(({ id }) => id));
  const isSource = (id: string | null) => id === null || sourceIds.has(id);
  const isAttribution = (id: string | null) => id === null || attributionIds.has(id);

  if (sourceIds.size < sources.length || attributionIds.size < attributions.length) {
    return 'two sources or two claims have the same id.';
  }
  for (const one of attributions) {
    if (![...one.source, ...one.cue, ...one.content].every(inText)) {
      return `claim ${one.id} points outside the text.`;
    }
    if (!isSource(one.sourceId) || !isSource(one.relayId))
      return `claim ${one.id} names a source that is not there.`;
    if (!isAttribution(one.parentId)) return `claim ${one.id} stands within a claim that is not there.`;
  }
  for (const one of sources) {
    const printed = [one.description, one.anonymityReason].filter((span) => span !== null);
    if (![...printed, ...one.mentions.map(({ span }) => span)].every(inText)) {
      return `source ${one.id} points outside the text.`;
    }
    if (![...one.members, one.speaksFor].every(isSource)) {
      return `source ${one.id} names a source that is not there.`;
    }
  }
  for (const one of figures) {
    if (![one.span, ...(one.counted ? [one.counted] : [])].every(inText)) {
      return `number ${one.id} points outside the text.`;
    }
    if (!isAttribution(one.attributionId)) return `number ${one.id} names a claim that is not there.`;
  }
  if (!article.blocks.every(({ span }) => inText(span))) return 'a paragraph points outside the text.';
  return hasRing(new Map(attributions.map(({ id, parentId }) => [id, parentId])))
    ? 'a claim stands within itself.'
    : null;
}

/** True if following parents from some claim leads back to it. */
function hasRing(parents: ReadonlyMap<string, string | null>): boolean {
  const safe = new Set<string>();
  for (const id of parents.keys()) {
    const way = new Set<string>();
    for (let at: string | null = id; at !== null && !safe.has(at); at = parents.get(at) ?? null) {
      if (way.has(at)) return true;
      way.add(at);
    }
    for (const passed of way) safe.add(passed);
  }
  return false;
}
