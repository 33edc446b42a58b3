import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither null, undefined nor false.
 * @param limit in ms
 * @throws with `what` and the last error if the time is up
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown = 'no answer';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(40);
  }
  throw new Error(`waited ${limit} ms in vain for ${what}; last: ${String(last)}`);
}
