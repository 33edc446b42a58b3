import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignBlocks } from '../../lib/page/align.ts';

/** Each letter is a block; the pairs are written as the letters that are paired. */
const ROWS: [here: string, there: string, paired: string][] = [
  ['', '', ''],
  ['abc', '', ''],
  ['abc', 'abc', 'abc'],
  ['abc', 'xabcy', 'abc'],
  ['abcd', 'axd', 'ad'],
  ['abc', 'xyz', ''],
  ['abcde', 'cdeab', 'cde'],
  ['aab', 'aaab', 'aab'],
  ['axbxc', 'axbxc', 'axbxc'],
  ['axxb', 'axb', 'axb'],
  ['xx', 'xxx', 'xx'],
];
test.each(ROWS)('%s with %s: %s', (here, there, paired) => {
  const pairs = alignBlocks([...here], [...there]);
  expect(pairs.map(([one]) => here[one]).join('')).toBe(paired);
});

test('pairs are equal, in order in both lists, and all of a list with itself', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (here, there) => {
      const pairs = alignBlocks(here, there);
      for (const [k, [one, other]] of pairs.entries()) {
        expect(here[one]).toBe(there[other]);
        const [before, beforeOther] = pairs[k - 1] ?? [-1, -1];
        expect(one > before && other > beforeOther).toBe(true);
      }
      expect(alignBlocks(here, here)).toHaveLength(here.length);
    }),
  );
});
