import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRhythm, type Rhythm } from '../../lib/tab/rhythm.ts';

const MINUTE = 60_000;

let isHidden: boolean;
let worth: boolean;
let rhythm: Rhythm;
/** When work began, in ms since the start. */
let began: number[];
let start: number;
const quick = async () => {
  began.push(Date.now() - start);
  return worth;
};
const work = vi.fn(quick);

beforeEach(() => {
  vi.useFakeTimers();
  start = Date.now();
  began = [];
  isHidden = false;
  worth = true;
  work.mockReset().mockImplementation(quick);
  rhythm = createRhythm(work, () => isHidden);
});
afterEach(() => {
  rhythm.stop();
  vi.useRealTimers();
});

/** Stirs every so many ms for so long. */
async function stirring(every: number, long: number): Promise<void> {
  for (let at = 0; at < long; at += every) {
    rhythm.stir();
    await vi.advanceTimersByTimeAsync(every);
  }
}

test('many changes at once are one piece of work, when the page is quiet', async () => {
  await stirring(50, 500);
  expect(began).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(began).toHaveLength(1);
});

test('a page that never rests is not waited for without end', async () => {
  await stirring(100, 3100);
  expect(began).toEqual([3000]);
});

test('never more often than every four seconds', async () => {
  await stirring(100, MINUTE);
  expect(began.length).toBeGreaterThan(8);
  const gaps = began.slice(1).map((at, i) => at - (began[i] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4000);
});

test('what is in vain becomes rarer, and ends', async () => {
  worth = false;
  await stirring(500, 30 * MINUTE);
  expect(began).toHaveLength(7);
  const gaps = began.slice(1).map((at, i) => at - (began[i] ?? 0));
  expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
});

test('what was in vain is forgotten when somebody waits for it', async () => {
  worth = false;
  await stirring(500, 30 * MINUTE);
  rhythm.hurry();
  await vi.advanceTimersByTimeAsync(1000);
  expect(began).toHaveLength(8);
});

test('hurried again and again, it still leaves the page most of the time', async () => {
  worth = false;
  for (let at = 0; at < MINUTE; at += 100) {
    rhythm.hurry();
    await vi.advanceTimersByTimeAsync(100);
  }
  const gaps = began.slice(1).map((at, i) => at - (began[i] ?? 0));
  expect(began.length).toBeGreaterThan(10);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1500);
});

test('hurried once, it does not wait for the long gap', async () => {
  worth = false;
  await stirring(500, 5 * MINUTE);
  const before = began.length;
  await vi.advanceTimersByTimeAsync(2000);
  rhythm.hurry();
  await vi.advanceTimersByTimeAsync(700);
  expect(began.length).toBe(before + 1);
});

describe.each([
  { isWorth: true, share: 20, soon: 10_000 },
  { isWorth: false, share: 50, soon: 30_000 },
])('dear work, worth while: $isWorth', ({ isWorth, share, soon }) => {
  beforeEach(() => {
    work.mockImplementation(async () => {
      began.push(Date.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 400));
      return isWorth;
    });
  });

  test('leaves the page most of the time', async () => {
    await stirring(100, 2 * MINUTE);
    expect(began.length * 400).toBeLessThanOrEqual((2 * MINUTE) / share + 400);
  });

  test('but what comes next is not waited for without end', async () => {
    await stirring(100, MINUTE);
    const [first = 0, second = Number.POSITIVE_INFINITY] = began;
    expect(second - first).toBeLessThanOrEqual(soon);
  });
});

test('nothing while nobody looks; made up for when somebody does', async () => {
  isHidden = true;
  await stirring(100, 20_000);
  expect(began).toEqual([]);
  isHidden = false;
  rhythm.wake();
  await vi.advanceTimersByTimeAsync(1000);
  expect(began).toHaveLength(1);
});

test('what stirs during the work is looked at after it', async () => {
  let end: () => void = () => undefined;
  work.mockImplementationOnce(() => {
    began.push(Date.now() - start);
    return new Promise((resolve) => {
      end = () => resolve(true);
    });
  });
  rhythm.stir();
  await vi.advanceTimersByTimeAsync(1000);
  rhythm.stir();
  await vi.advanceTimersByTimeAsync(1000);
  expect(began).toHaveLength(1);
  end();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(began).toHaveLength(2);
});

test('stopped is stopped', async () => {
  rhythm.stir();
  rhythm.stop();
  rhythm.hurry();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(began).toEqual([]);
});
