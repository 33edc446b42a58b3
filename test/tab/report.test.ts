// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OTHERS, slotOf } from '../../lib/highlight/palette.ts';
import { ALL_SHOWN } from '../../lib/messages.ts';
import { createTextMap } from '../../lib/page/textMap.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { Report } from '../../lib/tab/report.ts';
import { analysis, attribution, span } from '../highlight/analyses.ts';
import { fakeRegistry, type Registry } from '../highlight/registry.ts';

const SOURCES = 14;
const TEXT = 'word '.repeat(40 * SOURCES).trim();

let registry: Registry;
let report: Report;

beforeEach(async () => {
  registry = fakeRegistry();
  document.body.innerHTML = `<p style="color: rgb(0, 0, 0)">${TEXT}</p>`;
  const node = document.querySelector('p')?.firstChild as Text;
  const map = createTextMap(document.body, [{ node, nodeStart: 0, textStart: 0, length: TEXT.length }]);
  const article = {
    url: 'https://news.test/',
    title: '',
    byline: '',
    outlet: '',
    date: '',
    language: 'en',
    text: TEXT,
    blocks: [{ kind: 'paragraph' as const, analysed: true, span: span(0, TEXT.length) }],
  };
  // The first three say the least.
  const claims = Array.from({ length: SOURCES }, (_, i) =>
    attribution({ id: `a${i}`, sourceId: `s${i}`, content: [span(i * 200, i * 200 + 20 + i * 10)] }),
  );
  const found = { article, map, analysis: analysis(claims) };
  report = new Report(found, { corrections: [], trouble: null }, ALL_SHOWN, DEFAULTS);
  await report.paint();
});
afterEach(() => {
  report.remove();
  vi.unstubAllGlobals();
});

const tints = () => {
  const [plain = ''] = (registry.sheets()[0] ?? '').split('@media');
  return [...plain.matchAll(/content-(\d+)-0\)\{background-color:(#\w+)/g)].map(([, place, tint]) => [
    place,
    tint,
  ]);
};

test('the minor ones among many share one look, until "others" is opened', () => {
  const shared = tints().filter(([, tint]) => tint === OTHERS.tint.light);
  expect(shared.map(([place]) => place)).toEqual(['0', '1', '2']);
  expect(report.slotOfSource('s0').letter).toBe('+');
  expect(report.slotOfSource('s3')).toEqual(slotOf(0));
  const kept = [...registry.highlights.values()];
  report.setDisplay({ ...ALL_SHOWN, othersOpen: true });
  expect(tints().map(([, tint]) => tint)).not.toContain(OTHERS.tint.light);
  expect(report.slotOfSource('s0').letter).toBe('L');
  expect(report.slotOfSource('s3')).toEqual(slotOf(0));
  // The sheet alone has changed.
  expect([...registry.highlights.values()]).toEqual(kept);
});

test('a painting that another has overtaken leaves nothing', async () => {
  await Promise.all([report.paint(), report.paint(), report.paint()]);
  expect(registry.sheets()).toHaveLength(1);
  expect(registry.highlights.size).toBe(SOURCES);
});

test('removed while it paints, nothing comes back', async () => {
  const painting = report.paint();
  report.remove();
  await painting;
  report.setDisplay(ALL_SHOWN);
  report.setSettings({ markStyle: 'both', tintStrength: 0.5 });
  expect([registry.sheets().length, registry.highlights.size]).toEqual([0, 0]);
});
