import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines } from '../../lib/command-line/lines.ts';

async function read(chunks: readonly (Uint8Array | string)[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const found: string[] = [];
  for await (const line of lines(stream())) found.push(line);
  return found;
}

describe('lines', () => {
  it.each([
    [[], []],
    [['a'], ['a']],
    [['a\n'], ['a']],
    [['a\r\nb\n\nc'], ['a', 'b', '', 'c']],
    [
      ['one li', 'ne\nnext'],
      ['one line', 'next'],
    ],
  ])('%o', async (chunks, wanted) => {
    expect(await read(chunks)).toEqual(wanted);
  });

  it('are the same wherever the bytes are cut, also inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('“é”', '😀', '\n', 'a', '\r\n'), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        async (pieces, size) => {
          const text = pieces.join('');
          const bytes = new TextEncoder().encode(text);
          const chunks: Uint8Array[] = [];
          for (let i = 0; i < bytes.length; i += size) chunks.push(bytes.slice(i, i + size));
          const wanted = text.split(/\r?\n/);
          if (wanted.at(-1) === '') wanted.pop();
          expect(await read(chunks)).toEqual(wanted);
        },
      ),
    );
  });
});
