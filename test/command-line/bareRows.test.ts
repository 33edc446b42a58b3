import { expect, test } from 'vitest';
import { bareRows } from '../../lib/command-line/bareRows.ts';

/** Vite calls the hook with its context as `this`; this one does not use it. */
function transformed(code: string, id: string): unknown {
  const { transform } = bareRows();
  if (typeof transform !== 'function') throw new Error('The hook is no function.');
  return Reflect.apply(transform, undefined, [code, id]);
}

const ROW = `const ROWS = [{ name: 'a', examples: ['By Ana Lind'], upTo: 3, butNot: ['By day'] }, { examples: [] }];`;

test('rows of the page’s rules come without their examples', () => {
  expect(transformed(ROW, '/project/lib/page/lines.ts')).toEqual({
    code: `const ROWS = [{ name: 'a', examples: [], upTo: 3, butNot: [] }, { examples: [] }];`,
    map: null,
  });
});

test('other modules stay as they are', () => {
  expect(transformed(ROW, '/project/lib/engine/lexicon/cueRow.ts')).toBeUndefined();
  expect(transformed('const a = { b: 1 };', '/project/lib/page/read.ts')).toBeUndefined();
});
