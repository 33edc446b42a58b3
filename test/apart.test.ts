/** Test files that share their modules (see vitest.config.ts) must not leave anything in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { APART } from './apart.ts';

const SELF = 'test/apart.test.ts';
const FOLDER = import.meta.dirname;
/** All that stands in test/, with its path from the project's folder. */
const ALL = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map(
  (file) => `test/${file.replaceAll(path.sep, '/')}`,
);
const SHARING = ALL.filter((file) => /\.tsx?$/.test(file) && file !== SELF).filter(
  (file) => !APART.some((one) => file === one || file.startsWith(`${one}/`)),
);

/** What stays in a module for the next file, or, in a module that is loaded once, comes to the first file alone. */
const STAYS: readonly (readonly [what: string, where: RegExp, pattern: RegExp])[] = [
  ['a mock of a module', /./, /\bvi\.(?:mock|doMock)\(/],
  ['a database for all', /./, /fake-indexeddb\/auto/],
  ['a hook in what files share', /(?<!\.test)\.tsx?$/, /^(?:before|after)(?:Each|All)\(/m],
];
it.each(STAYS)('%s stands apart', (_what, where, pattern) => {
  const sharing = SHARING.filter((file) => where.test(file));
  expect(sharing.length).toBeGreaterThan(50);
  const read = (file: string) => readFileSync(path.join(FOLDER, '..', file), 'utf8');
  expect(sharing.filter((file) => pattern.test(read(file)))).toEqual([]);
});

it('each that stands apart is there', () => {
  expect(APART.filter((one) => !ALL.includes(one))).toEqual([]);
});
