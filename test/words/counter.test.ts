import { expect, test } from 'vitest';
import { counter, type Forms } from '../../lib/words/counter.ts';

const CLAIMS: Forms = { one: 'claim', other: 'claims' };
const SOURCES: Forms = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: 'مصادر',
  many: 'مصدرًا',
  other: 'مصدر',
};

const CASES: [locale: string, forms: Forms, count: number, expected: string][] = [
  ['en', CLAIMS, 0, '0 claims'],
  ['en', CLAIMS, 1, '1 claim'],
  ['en', CLAIMS, 2, '2 claims'],
  ['fr', { one: 'source', other: 'sources' }, 0, '0 source'],
  ['de', { one: 'Quelle', other: 'Quellen' }, 1, '1 Quelle'],
  ['ar', SOURCES, 0, 'لا مصادر'],
  ['ar', SOURCES, 1, 'مصدر واحد'],
  ['ar', SOURCES, 2, 'مصدران'],
  ['ar', SOURCES, 3, `${new Intl.NumberFormat('ar').format(3)} مصادر`],
  ['ar', SOURCES, 11, `${new Intl.NumberFormat('ar').format(11)} مصدرًا`],
  ['ar', SOURCES, 100, `${new Intl.NumberFormat('ar').format(100)} مصدر`],
  ['ar', { other: 'مصدر' }, 2, `${new Intl.NumberFormat('ar').format(2)} مصدر`],
];
test.each(CASES)('%s: %o of %i', (locale, forms, count, expected) => {
  expect(counter(locale)(count, forms)).toBe(expected);
});
