/** An article in a frame of the page's own origin: read where the page itself holds none. */
import { expect, test } from 'vitest';
import type { AnalyseAnswer } from '../../lib/messages.ts';
import type { Article } from '../../lib/model.ts';
import { largeFrames } from '../../lib/page/frames.ts';
import { type Found, readDocument } from '../../lib/tab/reading.ts';
import { rereadDocument } from '../../lib/tab/reread.ts';
import { hasLeft } from '../../lib/tree.ts';
import { documentOf, fixture } from '../page/fixture.ts';

const PAGE = '<title>Reader</title><h1>Reader</h1><iframe></iframe>';

/** A page with the article's markup in its one frame. */
function framed(inner: string, size: { width: number; height: number }): { page: Document; frame: Document } {
  const page = documentOf(PAGE);
  Object.defineProperties(page.documentElement, {
    clientWidth: { value: 1000 },
    clientHeight: { value: 800 },
  });
  const element = page.querySelector('iframe');
  const frame = element?.contentDocument;
  if (!element || !frame) throw new Error('The page has no frame.');
  element.getBoundingClientRect = () => size as DOMRect;
  frame.documentElement.innerHTML = inner;
  return { page, frame };
}

const asked: Article[] = [];
const analyse = async (article: Article): Promise<AnalyseAnswer> => {
  asked.push(article);
  return { ok: true, analysis: { attributions: [], sources: [], figures: [] } };
};

const SIZES: [what: string, size: { width: number; height: number }, isRead: boolean][] = [
  ['fills the view', { width: 1000, height: 800 }, true],
  ['fills half of it', { width: 500, height: 400 }, true],
  ['is a banner', { width: 970, height: 250 }, false],
  ['is a skyscraper', { width: 300, height: 800 }, false],
  ['is hidden', { width: 0, height: 0 }, false],
];
test.each(SIZES)('a frame that %s', async (_what, size, isRead) => {
  asked.length = 0;
  const { page, frame } = framed(fixture('harbour'), size);
  const before = [page.documentElement.outerHTML, frame.documentElement.outerHTML];
  const reading = await readDocument(page, false, analyse, () => false);
  expect(reading).toMatchObject({ kind: 'settled', state: { phase: isRead ? 'nothing' : 'notArticle' } });
  // The address is the page's: what is kept for it and saved of it leads back there.
  expect(asked.map(({ url }) => url)).toEqual(isRead ? [page.URL] : []);
  expect([page.documentElement.outerHTML, frame.documentElement.outerHTML]).toEqual(before);
});

test('a page with an article of its own is read itself', async () => {
  asked.length = 0;
  const { page } = framed(fixture('harbour'), { width: 1000, height: 800 });
  page.querySelector('h1')?.insertAdjacentHTML('afterend', `<article>${fixture('harbour')}</article>`);
  page.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
  await readDocument(page, false, analyse, () => false);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.title).not.toBe('');
});

test('another origin’s document is out of reach', () => {
  const { page } = framed(fixture('harbour'), { width: 1000, height: 800 });
  const element = page.querySelector('iframe');
  Object.defineProperty(element, 'contentDocument', { value: null });
  expect(largeFrames(page)).toEqual([]);
});

/** What Firefox makes of all that was in a frame once it is taken away. */
function kill(node: Node): void {
  const dead = () => {
    throw new TypeError("can't access dead object");
  };
  for (const name of ['ownerDocument', 'isConnected', 'nodeType', 'defaultView']) {
    Object.defineProperty(node, name, { get: dead });
  }
}

test('what a frame held has left the page with it, also where it can be asked nothing more', async () => {
  const { page, frame } = framed(fixture('harbour'), { width: 1000, height: 800 });
  const root = frame.body;
  const left = () => [page, page.body, frame, root].map((node) => hasLeft(node, page));
  expect(left()).toEqual([false, false, false, false]);
  page.querySelector('iframe')?.remove();
  kill(root);
  kill(frame);
  expect(left()).toEqual([false, false, true, true]);
  const before = { map: { root } } as unknown as Found;
  expect(await rereadDocument(page, before, false, analyse, () => false)).toEqual({ kind: 'another' });
});
