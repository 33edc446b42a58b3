import { type AnalyseAnswer, askTwice, type TabState } from '../messages.ts';
import type { Analysis, Article } from '../model.ts';
import { largeFrames } from '../page/frames.ts';
import { type PageReading, readPageInSteps } from '../page/read.ts';
import type { TextMap } from '../page/textMap.ts';
import { createPause, nextTask } from './pause.ts';

/** An article as it stands in the page now, with what the engine found in it. */
export interface Found {
  readonly article: Article;
  readonly map: TextMap;
  readonly analysis: Analysis;
}

/** How a reading ends: with something to mark, or with a state that says why there is nothing. */
export type Reading =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'settled'; readonly state: Exclude<TabState, { phase: 'ready' }> }
  /** Given up, since nobody waits for it any more. */
  | { readonly kind: 'stale' };

/** Asks the background. Undefined, or rejects, if it can't be reached. */
export type Analyse = (article: Article) => Promise<AnalyseAnswer | undefined>;

/** Asks, twice if need be. Does not throw: a background that can't be reached is an answer too. */
export async function ask(analyse: Analyse, article: Article): Promise<AnalyseAnswer> {
  try {
    const answer = await askTwice(() => analyse(article));
    if (answer) return answer;
    console.error('According: the background gives no answer.');
  } catch (error) {
    console.error('According: the background could not be reached.', error);
  }
  return { ok: false, why: 'unreachable' };
}

/** The page, or the first of its large frames that holds an article where the page itself holds none. */
async function readHereOrInFrame(document: Document, anyway: boolean): Promise<PageReading> {
  const url = document.URL;
  const page = await readPageInSteps(document, { url, anyway }, createPause());
  if (page.kind === 'article' || page.reason === 'notEnglish') return page;
  for (const inner of largeFrames(document)) {
    // A frame written by its page has no address of its own.
    const own = inner.URL.startsWith('http') ? inner.URL : url;
    const reading = await readPageInSteps(inner, { url: own, anyway: false }, createPause());
    if (reading.kind === 'article') return { ...reading, article: { ...reading.article, url } };
  }
  return page;
}

/**
 * Reads the page and has it analysed.
 * @param anyway makes an article of whatever text there is
 * @param isStale true once the answer has become pointless; asked between the steps
 */
export async function readDocument(
  document: Document,
  anyway: boolean,
  analyse: Analyse,
  isStale: () => boolean,
): Promise<Reading> {
  const page = await readHereOrInFrame(document, anyway);
  if (isStale()) return { kind: 'stale' };
  if (page.kind === 'notArticle') {
    return { kind: 'settled', state: { phase: 'notArticle', title: page.title, reason: page.reason } };
  }
  await nextTask();
  const { article, map } = page;
  const answer = await ask(analyse, article);
  if (isStale()) return { kind: 'stale' };
  if (!answer.ok) return { kind: 'settled', state: { phase: 'failed', why: answer.why } };
  const { analysis } = answer;
  if (analysis.attributions.length === 0 && analysis.figures.length === 0) {
    return { kind: 'settled', state: { phase: 'nothing', article } };
  }
  return { kind: 'found', found: { article, map, analysis } };
}
