import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Analysis, Article } from '../../lib/model.ts';

const NOTHING: Analysis = { attributions: [], sources: [], figures: [] };
const engine = vi.hoisted(() => ({ analyse: vi.fn(), readAhead: vi.fn(), nothingAhead: vi.fn() }));
vi.mock('../../lib/engine/analyse.ts', () => engine);
const { analyseArticle, readAhead, warmUp } = await import('../../lib/background/engine.ts');

const ARTICLE: Article = {
  url: '',
  title: '',
  byline: '',
  outlet: '',
  date: '',
  language: 'en',
  text: 'One.',
  blocks: [],
};
const KNOWN = { some: 'words' };

beforeEach(() => {
  vi.useFakeTimers();
  engine.analyse.mockReset().mockReturnValue(NOTHING);
  engine.readAhead.mockReset();
  engine.nothingAhead.mockReset().mockReturnValue(KNOWN);
});
afterEach(() => vi.useRealTimers());

/** What the last analysis was given of what was read ahead. */
const given = () => engine.analyse.mock.lastCall?.[2];

test('an article is analysed with what was read ahead, the next one without', async () => {
  await readAhead(['One.', 'Two.']);
  expect(engine.readAhead.mock.calls).toEqual([
    ['One.', KNOWN],
    ['Two.', KNOWN],
  ]);
  expect(await analyseArticle(ARTICLE)).toEqual({ ok: true, analysis: NOTHING });
  expect(given()).toBe(KNOWN);
  await analyseArticle(ARTICLE);
  expect(given()).toBeUndefined();
});

test('reading ahead stops when the article comes', async () => {
  // Each paragraph takes longer than may be taken at a time, and while the first is read the article comes.
  engine.readAhead.mockImplementation(() => {
    vi.advanceTimersByTime(20);
    void analyseArticle(ARTICLE);
  });
  const reading = readAhead(['One.', 'Two.', 'Three.']);
  await vi.runAllTimersAsync();
  await reading;
  expect(engine.readAhead).toHaveBeenCalledOnce();
  expect(given()).toBe(KNOWN);
});

test('what was read ahead of a page that is no article is not kept for long', async () => {
  await readAhead(['One.']);
  await vi.advanceTimersByTimeAsync(10_000);
  await analyseArticle(ARTICLE);
  expect(given()).toBeUndefined();
});

test('an engine that fails is told by its kind', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  engine.analyse.mockImplementation(() => {
    throw new Error('broken');
  });
  expect(await analyseArticle(ARTICLE)).toEqual({ ok: false, why: 'engine' });
});

test('the engine is warmed once', async () => {
  warmUp();
  await vi.runAllTimersAsync();
  warmUp();
  await vi.runAllTimersAsync();
  expect(engine.analyse).toHaveBeenCalledOnce();
});
