import { describe, expect, test } from 'vitest';
import type { Answer } from '../../lib/command-line/documents.ts';
import { createProgress } from '../../lib/command-line/progress.ts';

const good: Answer = { json: '{}', failed: false, words: 1000 };
const bad: Answer = { json: '{}', failed: true, words: 0 };

/** What is written when an answer comes at each of these times, in ms, and then the end. */
function told(
  isTerminal: boolean,
  times: readonly [at: number, answer: Answer, share: number | null][],
): string[] {
  const written: string[] = [];
  let now = 0;
  let share: number | null = null;
  const progress = createProgress({
    isTerminal,
    write: (text) => written.push(text),
    now: () => now,
    share: () => share,
  });
  for (const [at, answer, done] of times) {
    now = at;
    share = done;
    progress.add(answer);
  }
  progress.end();
  return written;
}

describe('progress', () => {
  test('is told now and then, with the time left where the size is known', () => {
    expect(
      told(false, [
        [1_000, good, 0.1],
        [10_000, good, 0.25],
        [11_000, bad, 0.3],
        [20_000, good, null],
      ]),
    ).toEqual([
      'analyze: 2 documents, 200 words/s, 30 s left\n',
      'analyze: 4 documents, 150 words/s\n',
      'analyze: 4 documents, 3,000 words in 20 s (150 words/s), 1 failed\n',
    ]);
  });

  test('writes over itself on a terminal', () => {
    expect(told(true, [[600, good, 0.001]])).toEqual([
      '\r\u001B[Kanalyze: 1 documents, 1,667 words/s, 9 min 59 s left',
      '\r\u001B[Kanalyze: 1 documents, 1,000 words in 0.6 s (1,667 words/s), none failed\n',
    ]);
  });
});
