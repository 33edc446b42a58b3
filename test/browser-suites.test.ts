/** The table of what runs where says what is so. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = path.join(import.meta.dirname, 'browser');
const SUITES = readdirSync(FOLDER).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
const ROWS = [
  ...readFileSync(path.join(FOLDER, 'README.md'), 'utf8').matchAll(/^\| `(.+?)` \| (\w+) \| (.*?) ?\|$/gm),
].map(([, suite = '', where = '', why = '']) => ({ suite, where, why }));

test('every suite has its row, in order, and every row its suite', () => {
  expect(ROWS.map(({ suite }) => suite)).toEqual(SUITES.sort());
});

test('those that run in Firefox are those that are brought in there', () => {
  const brought = SUITES.flatMap((suite) => {
    const text = readFileSync(path.join(FOLDER, `${suite}.test.ts`), 'utf8');
    return [...text.matchAll(/import\('\.\/(.+?)\.test\.ts'\)/g)].map(([, name = '']) => name);
  });
  expect(ROWS.filter(({ where }) => where === 'yes').map(({ suite }) => suite)).toEqual(brought.sort());
});

test('those that do not say why, or what does it in their place', () => {
  const unsaid = ROWS.filter(({ where, why }) => where !== 'yes' && why === '');
  expect(unsaid).toEqual([]);
  expect([...new Set(ROWS.map(({ where }) => where))].sort()).toEqual(['alone', 'like', 'no', 'yes']);
});
