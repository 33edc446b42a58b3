import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis, Article } from '../../lib/model.ts';

const NOTHING: Analysis = { attributions: [], sources: [], figures: [] };
const engine = vi.hoisted(() => ({
  analyse: vi.fn(),
  paragraphsOf: vi.fn(),
  readAhead: vi.fn(),
  nothingAhead: vi.fn(),
}));
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

describe('a long article', () => {
  const LONG = { ...ARTICLE, text: 'x'.repeat(50_000) };
  const paragraphs = Array.from({ length: 10 }, (_, n) => `${n}`.repeat(5000));

  beforeEach(() => {
    engine.paragraphsOf.mockReset().mockReturnValue(paragraphs);
    engine.readAhead.mockImplementation(() => void vi.advanceTimersByTime(60));
  });

  test('tells how far it is read, and lets in what else there is to do', async () => {
    const told: number[] = [];
    const others: number[] = [];
    const answer = analyseArticle(LONG, (progress) => {
      told.push(progress);
      setTimeout(() => others.push(engine.readAhead.mock.calls.length), 0);
    });
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: true, analysis: NOTHING });
    expect(told.map((progress) => progress.toFixed(2))).toEqual(['0.07', '0.14', '0.21', '0.28', '0.35']);
    expect(others).toEqual([2, 4, 6, 8, 10]);
    expect(given()).toBe(KNOWN);
  });

  test('goes on with what was read ahead of it', async () => {
    await readAhead([]);
    engine.nothingAhead.mockReset();
    const answer = analyseArticle(LONG);
    await vi.runAllTimersAsync();
    await answer;
    expect(engine.nothingAhead).not.toHaveBeenCalled();
    expect(engine.readAhead.mock.calls.map(([paragraph]) => paragraph)).toEqual(paragraphs);
  });
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
