import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctionsOf, type Kept, keyOf } from '../../lib/corrections/store.ts';
import type { Correction } from '../../lib/model.ts';

const PAGE = 'https://news.test/2026/well?page=1';
const NO_SOURCE: Correction = { type: 'notASource', source: 'Monday' };
const SAME: Correction = { type: 'sameAs', source: 'Moss', as: 'Ada Moss' };
const WRONG: Correction = { type: 'wrongSource', claim: { start: 4, text: 'It is dry' }, to: null };

const { local } = fakeBrowser.storage;
const stored = async () => (await local.get(null)) as Record<string, unknown>;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('kept by address, in order, and taken back from the end', async () => {
  const page = correctionsOf(`${PAGE}#comments`, false);
  expect(await page.load()).toEqual({ corrections: [], trouble: null });
  await page.add(NO_SOURCE);
  expect(await page.add(SAME)).toEqual({ corrections: [NO_SOURCE, SAME], trouble: null });
  expect(await correctionsOf(PAGE, false).load()).toEqual({ corrections: [NO_SOURCE, SAME], trouble: null });
  expect((await correctionsOf('https://news.test/other', false).load()).corrections).toEqual([]);
  expect((await page.undo()).corrections).toEqual([NO_SOURCE]);
  await page.undo();
  expect(await stored()).toEqual({});
  expect(await page.undo()).toEqual({ corrections: [], trouble: null });
});

test('clicks that come at once are all kept', async () => {
  const page = correctionsOf(PAGE, false);
  await Promise.all([page.add(NO_SOURCE), page.add(SAME), page.undo(), page.add(WRONG)]);
  expect((await page.load()).corrections).toEqual([NO_SOURCE, WRONG]);
});

test('two tabs add to each other, and each hears of the other', async () => {
  const [one, two] = [correctionsOf(PAGE, false), correctionsOf(PAGE, false)];
  const heard: Kept[] = [];
  const unwatch = two.watch((kept) => heard.push(kept));
  const deaf = correctionsOf(PAGE, false);
  await one.add(NO_SOURCE);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(two.known()).toEqual(heard[0]);
  await two.add(SAME);
  expect((await deaf.load()).corrections).toEqual([NO_SOURCE, SAME]);
  expect(heard).toHaveLength(1);
  unwatch();
  await one.undo();
  expect(heard).toHaveLength(1);
});

test('what the browser does not store holds in the tab, is told, and is stored with the next', async () => {
  const page = correctionsOf(PAGE, false);
  await page.add(NO_SOURCE);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await page.add(SAME)).toEqual({ corrections: [NO_SOURCE, SAME], trouble: 'notKept' });
  expect(await page.load()).toEqual({ corrections: [NO_SOURCE, SAME], trouble: 'notKept' });
  // Meanwhile another tab has stored one.
  await local.set({ [keyOf(PAGE)]: [NO_SOURCE, WRONG] });
  expect(await page.add(WRONG)).toEqual({ corrections: [NO_SOURCE, WRONG, SAME, WRONG], trouble: null });
  expect(Object.values(await stored())).toEqual([[NO_SOURCE, WRONG, SAME, WRONG]]);
});

const FAULTY: [what: string, stored: unknown, understood: readonly Correction[]][] = [
  ['not a list', 'corrupt', []],
  ['a number', 7, []],
  ['a row of a newer According', [NO_SOURCE, { type: 'split', source: 'x' }], [NO_SOURCE]],
  ['rows with fields missing', [{ type: 'sameAs', source: 'x' }, { type: 'notASource' }, SAME], [SAME]],
  ['a claim without a place', [{ ...WRONG, claim: { text: 'x' } }], []],
];
test.each(FAULTY)('stored: %s', async (_, there, understood) => {
  await local.set({ [keyOf(PAGE)]: there });
  const page = correctionsOf(PAGE, false);
  expect(await page.load()).toEqual({ corrections: understood, trouble: 'unreadable' });
  await page.add(WRONG);
  await page.undo();
  // What is not understood is not thrown away either.
  const rows = Array.isArray(there) ? there : [there];
  expect((await stored())[keyOf(PAGE)]).toEqual(rows);
});

test('storage that cannot be read is told, and not written over', async () => {
  await local.set({ [keyOf(PAGE)]: [NO_SOURCE] });
  const page = correctionsOf(PAGE, false);
  const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupted'));
  expect(await page.load()).toEqual({ corrections: [], trouble: 'unreadable' });
  expect(page.known()).toEqual({ corrections: [], trouble: 'unreadable' });
  expect(await page.add(SAME)).toEqual({ corrections: [SAME], trouble: 'notKept' });
  get.mockRestore();
  expect(Object.values(await stored())).toEqual([[NO_SOURCE]]);
  expect(await page.load()).toEqual({ corrections: [NO_SOURCE, SAME], trouble: 'notKept' });
});

test('in a private window nothing is stored', async () => {
  const page = correctionsOf(PAGE, true);
  expect(await page.add(SAME)).toEqual({ corrections: [SAME], trouble: null });
  expect(await page.load()).toEqual({ corrections: [SAME], trouble: null });
  expect(await stored()).toEqual({});
});
