import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers } from '../../lib/command-line/answers.ts';
import type { Pool } from '../../lib/command-line/pool.ts';

async function* each(lines: readonly string[]) {
  yield* lines;
}

test('answers keep the order of the lines, and no more wait than the pool has room for', async () => {
  const lines = fc.array(fc.record({ line: fc.string({ minLength: 1 }), delay: fc.nat(3) }), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (given, window) => {
      const delays = given.map(({ delay }) => delay);
      let waiting = 0;
      let most = 0;
      const pool: Pool = {
        window,
        answer: async (line) => {
          most = Math.max(most, ++waiting);
          for (let turns = delays.shift() ?? 0; turns > 0; turns--) await Promise.resolve();
          waiting--;
          return { json: line, failed: false, words: 1 };
        },
        close: async () => undefined,
      };
      const found: string[] = [];
      for await (const { json } of answers(each(given.map(({ line }) => line)), pool)) found.push(json);
      expect(found).toEqual(given.map(({ line }) => line).filter((line) => line.trim() !== ''));
      expect(most).toBeLessThanOrEqual(window);
    }),
  );
});
