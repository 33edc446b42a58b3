/** Articles in open shadow trees read as they would in the document itself, and the page stays as it is. */
import { expect, it } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { documentOf, fixture } from './fixture.ts';
import { brokenPromises } from './promises.ts';

const URL_OF_ARTICLE = 'https://www.harbourpost.example/2024/05/03/port-workers-vote';
const OPTIONS = { url: URL_OF_ARTICLE, anyway: false };

function textOf(document: Document) {
  const reading = readPage(document, OPTIONS);
  if (reading.kind !== 'article') throw new Error(`refused: ${reading.reason}`);
  expect(brokenPromises(reading)).toEqual([]);
  return { text: reading.article.text, shadows: reading.map.shadows().length };
}

function shadow(host: Element): ShadowRoot {
  return host.attachShadow({ mode: 'open' });
}

/** Puts an element of the page into the shadow tree of a new one in its place. */
function hide(element: Element, name: string): ShadowRoot {
  const host = element.ownerDocument.createElement(name);
  element.replaceWith(host);
  const root = shadow(host);
  root.append(element);
  return root;
}

const the = (document: Document, selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const WAYS: [way: string, change: (document: Document) => void, shadows: number][] = [
  ['the article in one tree', (document) => hide(the(document, 'article'), 'story-view'), 1],
  [
    'a tree within a tree',
    (document) => {
      hide(the(document, 'article'), 'story-view');
      hide(the(document, 'story-view'), 'page-view');
    },
    1,
  ],
  [
    'the article in a slot',
    (document) => {
      const article = the(document, 'article');
      const host = document.createElement('story-frame');
      article.replaceWith(host);
      host.append(article);
      shadow(host).innerHTML = '<div><slot></slot></div>';
    },
    0,
  ],
  [
    'each paragraph in a tree of its own',
    (document) => {
      for (const paragraph of document.querySelectorAll('article p')) hide(paragraph, 'text-block');
    },
    -1,
  ],
  [
    'what a slot shows when nothing is given to it',
    (document) => {
      const root = hide(the(document, 'article'), 'story-view');
      const slot = document.createElement('slot');
      slot.append(...root.childNodes);
      root.append(slot);
    },
    1,
  ],
];

it.each(WAYS)('%s', (_way, change, shadows) => {
  const plain = textOf(documentOf(fixture('harbour'), URL_OF_ARTICLE));
  const document = documentOf(fixture('harbour'), URL_OF_ARTICLE);
  change(document);
  const before = document.documentElement.outerHTML;
  const found = textOf(document);
  expect(found.text).toBe(plain.text);
  if (shadows < 0) expect(found.shadows).toBeGreaterThan(3);
  else expect(found.shadows).toBe(shadows);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('what stands in a host and is not shown is not read', () => {
  const document = documentOf(fixture('harbour'), URL_OF_ARTICLE);
  const host = document.createElement('quiet-box');
  host.textContent = 'Nobody sees these words, since the shadow tree shows others in their place.';
  the(document, 'article').append(host);
  shadow(host).innerHTML =
    '<p>The harbour office will open its books to the public on the first of June.</p>';
  const { text } = textOf(document);
  expect(text).toContain('open its books');
  expect(text).not.toContain('Nobody sees');
});

it('a closed tree is nobody’s business', () => {
  const document = documentOf(fixture('harbour'), URL_OF_ARTICLE);
  const article = the(document, 'article');
  const host = document.createElement('story-view');
  article.replaceWith(host);
  host.attachShadow({ mode: 'closed' }).append(article);
  expect(readPage(document, OPTIONS).kind).toBe('notArticle');
});
