import type { Article, Block, NoArticle } from '../model.ts';
import { holds, outerOf } from '../tree.ts';
import { cutIntoBlocks } from './blocks.ts';
import { countFacts, countPosts, decide, decideUnread } from './decide.ts';
import { type KnownBlock, tellKinds } from './kinds.ts';
import { englishShare, isEnglish, languageOf } from './language.ts';
import { declaredIn, type Metadata, readMetadata } from './metadata.ts';
import { findMainText, type Step } from './readability.ts';
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
 * @param pause resolves when the page has had its turn; called often. With true, what comes next is long, and is to
 *   have a task of its own; otherwise it may come back at once while the present task is short.
 */
export async function readPageInSteps(
  document: Document,
  options: ReadOptions,
  pause: (isLong: boolean) => Promise<void>,
): Promise<PageReading> {
  const steps = readInSteps(document, options);
  let step = steps.next();
  while (!step.done) {
    await pause(step.value === 'next task');
    step = steps.next();
  }
  return step.value;
}

function* readInSteps(document: Document, { url, anyway }: ReadOptions): Generator<Step, PageReading> {
  const posts = countPosts(document);
  const declared = declaredIn(document);
  const known = readMetadata(document, url, { title: '', byline: '', siteName: '' }, declared);
  if (!anyway) {
    const verdict = decideUnread({ metadata: known, url, posts });
    if (verdict && !verdict.article)
      return { kind: 'notArticle', title: known.title, reason: verdict.reason };
    yield;
  }
  const main = yield* findMainText(document, known.isWhole ? known : null);
  yield 'next task';
  const body = document.body ?? document.documentElement;
  const metadata = known.isWhole || !main ? known : readMetadata(document, url, main, declared);

  const root = (main && commonElement(main.nodes)) ?? body;
  const cut = root && main ? yield* cutIntoBlocks(root, main.nodes) : [];
  let blocks = root ? yield* tellKinds(cut, root) : [];
  yield;
  const verdict = decide({ ...countFacts(blocks), metadata, url, posts });
  if (!verdict.article && !anyway) {
    return { kind: 'notArticle', title: metadata.title, reason: verdict.reason };
  }
  let mapRoot = root;
  if (!blocks.some(({ analysed }) => analysed) && body) {
    mapRoot = body;
    blocks = yield* tellKinds(yield* cutIntoBlocks(body, null), body);
  }
  const { text, spans, segments } = join(blocks);
  const english = englishShare(text);
  if (!anyway && !isEnglish(metadata.language, text, english)) {
    return { kind: 'notArticle', title: metadata.title, reason: 'notEnglish' };
  }
  return {
    kind: 'article',
    article: { url, ...facts(metadata, text, english), text, blocks: spans },
    map: createTextMap(mapRoot ?? document.documentElement, segments),
  };
}

function facts(
  { title, byline, outlet, date, language }: Metadata,
  text: string,
  english: number,
): Pick<Article, 'title' | 'byline' | 'outlet' | 'date' | 'language'> {
  return { title, byline, outlet, date, language: languageOf(language, text, english) };
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

/** The smallest element that holds all the nodes, whatever shadow trees they stand in. */
function commonElement(nodes: ReadonlySet<Text>): Element | null {
  let common: Element | null = null;
  for (const node of nodes) {
    // The page may have dropped it since the copy was made.
    if (!node.isConnected) continue;
    common ??= outerOf(node);
    while (common && !holds(common, node)) common = outerOf(common);
  }
  return common;
}
