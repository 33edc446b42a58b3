import type { Analysis, Article, Attribution } from '../model.ts';
import { bounded } from './bounded.ts';
import type { Ahead } from './document.ts';
import { ALL_PARTS, type Parts } from './parts.ts';
import { attributions } from './passes/3-attributions.ts';
import { sources } from './passes/4-sources.ts';
import { figures } from './passes/5-figures.ts';
import { quotationType } from './quotationType.ts';
import { readDocument } from './read.ts';
import { stanceOf } from './stance.ts';

export { nothingAhead, paragraphsOf, readAhead } from './ahead.ts';

/**
 * Finds who said what in one article: the way through the engine, pass by pass.
 *
 * Pure and deterministic; time grows linearly with the text, up to `LONGEST_READ`: what stands past it is not read,
 * and `readTo` says so. Never throws on any text.
 *
 * @param article offsets of the result are into its `text`, in UTF-16 code units.
 * @param parts what is left out, to measure what it adds; nothing, for a reader.
 * @param ahead what `readAhead` has read already; it changes the time that this takes, and nothing else.
 */
export function analyse(article: Article, parts: Parts = ALL_PARTS, ahead?: Ahead): Analysis {
  const { article: readable, readTo } = bounded(article);
  const document = readDocument(readable, ahead);
  const drafts = attributions(document, parts);
  const resolved = sources(document, drafts);
  const found: Attribution[] = drafts.map((draft, i) => ({
    id: `a${i + 1}`,
    type: quotationType(document, draft.content),
    source: resolved.attributed[i]?.source ?? draft.source,
    cue: draft.cue,
    content: draft.content,
    sourceId: resolved.attributed[i]?.sourceId ?? null,
    relayId: resolved.attributed[i]?.relayId ?? null,
    ...stanceOf(document, draft),
    parentId: draft.parent === null ? null : `a${draft.parent + 1}`,
    confidence: draft.confidence,
    why: draft.why,
  }));
  const analysis = { attributions: found, sources: resolved.sources, figures: figures(document, found) };
  return readTo === null ? analysis : { ...analysis, readTo };
}
