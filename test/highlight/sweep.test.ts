// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sweep } from '../../lib/highlight/sweep.ts';

/** A sheet with a rule for each selector, as a browser tells of it. */
const sheetOf = (...selectors: string[]) =>
  ({
    cssRules: selectors.map((selectorText) => ({
      selectorText,
      cssText: `${selectorText} { color: red; }`,
      // A rule for elements may hold others within it.
      cssRules: [],
    })),
  }) as unknown as CSSStyleSheet;

const theirs = sheetOf('::highlight(search)', 'p');
const empty = sheetOf();
const ours = sheetOf('::highlight(according-content-0-0)', ':root::highlight(according-figure-none)');
/** As one for forced colours is built. */
const grouped = {
  cssRules: [{ cssRules: ours.cssRules, cssText: `@media { ${ours.cssRules[0]?.cssText} }` }],
} as unknown as CSSStyleSheet;
const flash = sheetOf('::highlight(according-flash)');

let highlights: Map<string, object>;

const adopt = (tree: Document | ShadowRoot, sheets: CSSStyleSheet[]) =>
  Object.defineProperty(tree, 'adoptedStyleSheets', { configurable: true, writable: true, value: sheets });

beforeEach(() => {
  highlights = new Map(
    ['according-content-0-0', 'according-figure-none', 'according-flash', 'search'].map((name) => [name, {}]),
  );
  vi.stubGlobal('CSS', { highlights });
  document.body.innerHTML = '<p>Text</p><story-view></story-view>';
  adopt(document, [theirs, ours, empty, grouped, flash]);
});
afterEach(() => vi.unstubAllGlobals());

test('marks, sheets and what stands over the page go; the page’s own stay', () => {
  document.documentElement.append(document.createElement('according-overlay'));
  sweep(document);
  expect([...highlights.keys()]).toEqual(['search']);
  expect(document.adoptedStyleSheets).toEqual([theirs, empty]);
  expect(document.querySelector('according-overlay')).toBeNull();
});

test('in open shadow trees as well', () => {
  const shadow = document.querySelector('story-view')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('no shadow tree');
  adopt(shadow, [ours, theirs]);
  sweep(document);
  expect(shadow.adoptedStyleSheets).toEqual([theirs]);
});

test('a page without any of it is let be: nothing is set, and its trees are not looked through', () => {
  adopt(document, [theirs]);
  const all = vi.spyOn(document, 'querySelectorAll');
  const { adoptedStyleSheets } = document;
  sweep(document);
  expect(document.adoptedStyleSheets).toBe(adoptedStyleSheets);
  expect(all.mock.calls.flat()).not.toContain('*');
  expect(highlights.size).toBe(4);
});
