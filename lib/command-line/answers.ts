import type { Answer } from './documents.ts';
import type { Pool } from './pool.ts';

/**
 * Each line's answer, in the order of the lines whatever the order in which they are found. Empty lines are skipped.
 * No more lines are taken than the pool has room for.
 */
export async function* answers(lines: AsyncIterable<string>, pool: Pool): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  for await (const line of lines) {
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() === '') continue;
    underWay.push(pool.answer(text));
    if (underWay.length < pool.window) continue;
    const first = underWay.shift();
    if (first) yield await first;
  }
  for (const last of underWay) yield await last;
}
