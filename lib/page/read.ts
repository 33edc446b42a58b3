import type { Article, Block, NoArticle } from '../model.ts';
import { cutIntoBlocks } from './blocks.ts';
import { countFacts, countPosts, decide } from './decide.ts';
import { type KnownBlock, tellKinds } from './kinds.ts';
import { isEnglish, languageOf } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findMainText } from './readability.ts';
import { createTextMap, type Segment, type TextMap } from './textMap.ts';

/** What a page turned out to be. */
export type PageReading =
  | { readonly kind: 'article'; readonly article: Article; readonly map: TextMap }
  | {
      readonly kind: 'notArticle';
      readonly title: string;
      readonly reason: NoArticle;
    };

export interface ReadOptions {
  /** Address of the page. */
  readonly url: string;
  /** True: make an article of whatever text there is. */
  readonly anyway: boolean;
}

/**
 * Reads the live page: is it an article, what is its text, and where in the page does each character
 * stand? The page is left exactly as it is. With `anyway` the answer is always an article, if need be of
 * all the visible text.
 *
 * 1. Readability, on a copy, names the text nodes of the main text (most of the time; see readability.ts).
 * 2. The live tree is cut into blocks around those nodes.
 * 3. Each block is told its kind; what the page says about itself is read.
 * 4. All signs together decide whether this is an article; its words, whether it is in English.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const steps = readInSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As `readPage`, with a pause between its steps, so that no single task holds the page up for long.
 * The page may change meanwhile: text that came after the first step is not in the article.
 *
 * @param pause resolves when the page has had its turn, for example after a `setTimeout` of 0 ms.
 */
export async function readPageInSteps(
  document: Document,
  options: ReadOptions,
  pause: () => Promise<void>,
): Promise<PageReading> {
  const steps = readInSteps(document, options);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

function* readInSteps(document: Document, { url, anyway }: ReadOptions): Generator<void, PageReading> {
  const main = yield* findMainText(document);
  yield;
  const body = document.body ?? document.documentElement;
  const fallback = { title: main?.title ?? '', byline: main?.byline ?? '', siteName: main?.siteName ?? '' };
  const metadata = readMetadata(document, url, fallback);

  const root = (main && commonElement(main.nodes)) ?? body;
  const cut = root && main ? cutIntoBlocks(root, main.nodes) : [];
  yield;
  let blocks = root ? tellKinds(cut, root) : [];
  const verdict = decide({ ...countFacts(blocks), metadata, url, posts: countPosts(document) });
  if (!verdict.article && !anyway) {
    return { kind: 'notArticle', title: metadata.title, reason: verdict.reason };
  }
  let mapRoot = root;
  if (!blocks.some(({ analysed }) => analysed) && body) {
    mapRoot = body;
    blocks = tellKinds(cutIntoBlocks(body, null), body);
  }
  const { text, spans, segments } = join(blocks);
  if (!anyway && !isEnglish(metadata.language, text)) {
    return { kind: 'notArticle', title: metadata.title, reason: 'notEnglish' };
  }
  return {
    kind: 'article',
    article: { url, ...facts(metadata, text), text, blocks: spans },
    map: createTextMap(mapRoot ?? document.documentElement, segments),
  };
}

function facts(
  { title, byline, outlet, date, language }: Metadata,
  text: string,
): Pick<Article, 'title' | 'byline' | 'outlet' | 'date' | 'language'> {
  return { title, byline, outlet, date, language: languageOf(language, text) };
}

/** Puts the blocks one after the other, parted by "\n". */
function join(blocks: readonly KnownBlock[]): { text: string; spans: Block[]; segments: Segment[] } {
  const spans: Block[] = [];
  const segments: Segment[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const { text, kind, analysed, segments: own } of blocks) {
    const end = start + text.length;
    spans.push({ kind, analysed, span: { start, end } });
    for (const segment of own) segments.push({ ...segment, textStart: segment.textStart + start });
    texts.push(text);
    start = end + 1;
  }
  return { text: texts.join('\n'), spans, segments };
}

/** The smallest element that holds all the nodes; they are in order of the document. */
function commonElement(nodes: ReadonlySet<Text>): Element | null {
  let first: Text | null = null;
  let last: Text | null = null;
  for (const node of nodes) {
    // The page may have dropped it since the copy was made.
    if (!node.isConnected) continue;
    if (!first || node.compareDocumentPosition(first) & 4) first = node;
    if (!last || last.compareDocumentPosition(node) & 4) last = node;
  }
  if (!first || !last) return null;
  let element = first.parentElement;
  while (element && !element.contains(last)) element = element.parentElement;
  return element;
}
