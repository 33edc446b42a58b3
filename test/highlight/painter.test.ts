// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Marks, paint } from '../../lib/highlight/painter.ts';
import { NO_SOURCE, slotOf } from '../../lib/highlight/palette.ts';
import type { SlotOfSource } from '../../lib/highlight/sheet.ts';
import type { Article, TextSpan } from '../../lib/model.ts';
import { analysis, attribution, figure, span } from './analyses.ts';
import { fakeRegistry, type Registry } from './registry.ts';

const TEXT = 'He said two. She said six.';
const ARTICLE: Article = {
  url: '',
  title: '',
  byline: '',
  outlet: '',
  date: '',
  language: 'en',
  text: TEXT,
  blocks: [{ kind: 'paragraph', span: span(0, TEXT.length), analysed: true }],
};
const ANALYSIS = analysis(
  [
    attribution({
      id: 'a1',
      sourceId: 'he',
      source: [span(0, 2)],
      cue: [span(3, 7)],
      content: [span(8, 11)],
    }),
    attribution({ id: 'a2', sourceId: 'she', source: [span(13, 16)], content: [span(22, 25)] }),
  ],
  [figure('f1', span(8, 11), 'a1'), figure('f2', span(22, 25))],
);

const plainly: SlotOfSource = (sourceId) => (sourceId === null ? NO_SOURCE : slotOf(0));

const locator = {
  rangesFor({ start, end }: TextSpan): Range[] {
    const node = document.querySelector('p')?.firstChild;
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  },
};

let registry: Registry;
let before: string;
let marks: Marks;

beforeEach(async () => {
  registry = fakeRegistry();
  document.body.innerHTML = `<p style="color: rgb(0, 0, 0)">${TEXT}</p>`;
  before = document.documentElement.outerHTML;
  marks = await paint(document, ARTICLE, ANALYSIS, locator, async () => undefined);
  expect([registry.highlights.size, registry.sheets().length]).toEqual([0, 0]);
  marks.style(plainly, { style: 'tint', strength: 1 });
});
afterEach(() => vi.unstubAllGlobals());

const shown = () =>
  Object.fromEntries([...registry.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]));

test('shows what was said, by whom, and which numbers', () => {
  marks.show(() => true);
  expect(shown()).toEqual({
    'according-content-0-0': ['two'],
    'according-source-0': ['He said'],
    'according-content-1-0': ['six'],
    'according-source-1': ['She'],
    'according-figure-0': ['two'],
    'according-figure-none': ['six'],
  });
  expect(registry.sheets()).toHaveLength(1);
});

test('a claim within a claim has a tint of its own only where that one is hidden', async () => {
  const nested = analysis([
    attribution({ id: 'a1', sourceId: 'she', content: [span(0, 11)] }),
    attribution({ id: 'a2', sourceId: 'he', parentId: 'a1', content: [span(8, 11)] }),
  ]);
  const both = await paint(document, ARTICLE, nested, locator, async () => undefined);
  both.show(() => true);
  expect(Object.keys(shown())).toEqual(['according-content-0-0', 'according-content-1-1']);
  both.show(({ sourceId }) => sourceId === 'he');
  expect(shown()).toEqual({ 'according-content-1-0': ['two'], 'according-content-1-1': ['two'] });
  both.show(() => true);
  expect(Object.keys(shown()).sort()).toEqual(['according-content-0-0', 'according-content-1-1']);
  both.remove();
});

test('what stands in for a mark has its very ranges: they are looked for once', async () => {
  const nested = analysis([
    attribution({ id: 'a1', sourceId: 'she', content: [span(0, 11)] }),
    attribution({ id: 'a2', sourceId: 'he', parentId: 'a1', content: [span(8, 11)] }),
  ]);
  const rangesFor = vi.fn(locator.rangesFor);
  const both = await paint(document, ARTICLE, nested, { rangesFor }, async () => undefined);
  expect(rangesFor.mock.calls).toEqual([[span(0, 11)], [span(8, 11)]]);
  both.show(({ sourceId }) => sourceId === 'he');
  const [line, standIn] = ['according-content-1-1', 'according-content-1-0'].map((name) => [
    ...(registry.highlights.get(name) ?? []),
  ]);
  expect(line).toHaveLength(1);
  expect(standIn?.[0]).toBe(line?.[0]);
  both.remove();
});

test('hides one source only, and leaves the entries of the others alone', () => {
  marks.show(() => true);
  const kept = registry.highlights.get('according-content-1-0');
  marks.show(({ sourceId }) => sourceId !== 'he');
  expect(Object.keys(shown())).toEqual([
    'according-content-1-0',
    'according-source-1',
    'according-figure-none',
  ]);
  expect(registry.highlights.get('according-content-1-0')).toBe(kept);
});

test('one claim of a source is filtered, its other marks stay in the same entry', async () => {
  const [one, two] = [span(8, 11), span(22, 25)];
  const given = analysis([
    attribution({ id: 'a1', sourceId: 'he', content: [one] }),
    attribution({ id: 'a2', sourceId: 'he', content: [two], confidence: 0.3 }),
  ]);
  const both = await paint(document, ARTICLE, given, locator, async () => undefined);
  both.show(() => true);
  expect(shown()).toEqual({ 'according-content-0-0': ['two', 'six'] });
  both.show(({ confidence }) => confidence > 0.5);
  expect(shown()).toEqual({ 'according-content-0-0': ['two'] });
  both.show(() => false);
  both.show(({ confidence }) => confidence < 0.5);
  expect(shown()).toEqual({ 'according-content-0-0': ['six'] });
});

test('a new style takes the place of the old sheet, and no range is touched', () => {
  marks.show(() => true);
  const kept = [...registry.highlights.values()];
  marks.style(plainly, { style: 'line', strength: 1 });
  expect(registry.sheets()).toHaveLength(1);
  expect([...registry.highlights.values()]).toEqual(kept);
});

test('text that went and came back is missed by the marks', () => {
  marks.show(() => true);
  expect(marks.isWhole()).toBe(true);
  const text = document.querySelector('p')?.firstChild as Text;
  text.remove();
  // There is nothing that could be marked again.
  expect(marks.isWhole()).toBe(true);
  document.querySelector('p')?.append(text);
  expect(marks.isWhole()).toBe(false);
});

test('null asks for marks without a source', () => {
  marks.show(({ sourceId }) => sourceId === null);
  expect(Object.keys(shown())).toEqual(['according-figure-none']);
});

test('removing restores registry, sheets and document, and spares what is not ours', () => {
  const theirs = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, theirs];
  CSS.highlights.set('search-results', new Highlight());
  marks.show(() => true);
  marks.remove();
  expect([...registry.highlights.keys()]).toEqual(['search-results']);
  expect([...document.adoptedStyleSheets]).toEqual([theirs]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('nothing comes back after removing', () => {
  marks.remove();
  marks.style(plainly, { style: 'tint', strength: 1 });
  marks.show(() => true);
  expect(shown()).toEqual({});
  expect(registry.sheets()).toEqual([]);
});

test('measures all that stands over the running text: a standfirst is often grey', async () => {
  const lines = [
    'The headline',
    'A grey standfirst',
    ...Array.from({ length: 40 }, (_, i) => `Paragraph ${i}`),
  ];
  document.body.innerHTML = lines
    .map((line, place) => `<p style="color: ${place === 1 ? 'rgb(90, 91, 92)' : 'rgb(0, 0, 0)'}">${line}</p>`)
    .join('');
  let end = 0;
  const blocks = lines.map((line, place): Article['blocks'][number] => {
    const block = span(end, end + line.length);
    end = block.end + 1;
    return {
      kind: place === 0 ? 'heading' : 'paragraph',
      span: block,
      analysed: true,
    };
  });
  const ofBlocks = {
    rangesFor({ start }: TextSpan): Range[] {
      const node = document.querySelectorAll('p')[blocks.findIndex((block) => block.span.start === start)];
      const range = document.createRange();
      if (node?.firstChild) range.selectNodeContents(node.firstChild);
      return node ? [range] : [];
    },
  };
  const article = { ...ARTICLE, text: lines.join('\n'), blocks };
  const measured = await paint(document, article, analysis([], []), ofBlocks, async () => undefined);
  measured.style(plainly, { style: 'tint', strength: 1 });
  expect(measured.surroundings.others).toEqual([{ red: 90, green: 91, blue: 92, alpha: 1 }]);
});
