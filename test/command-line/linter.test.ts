import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { complaints, KNOWN_WARNINGS, reportIn } from '../../lib/command-line/linter.ts';

const warning = (code: string, file: string) => ({ code, file, message: 'Something.' });
const INNER = 'UNSAFE_VAR_ASSIGNMENT';
const CONTENT = 'content-script.js';

const ROWS: readonly (readonly [what: string, warnings: ReturnType<typeof warning>[], count: number])[] = [
  ['nothing', [], 0],
  ['what is known', [warning(INNER, CONTENT), warning(INNER, 'chunks/report-a1.js')], 0],
  ['the same once too often', [1, 2, 3].map(() => warning(INNER, CONTENT)), 1],
  ['the same elsewhere', [warning(INNER, 'background.js')], 1],
  ['another one', [warning('DANGEROUS_EVAL', CONTENT)], 1],
];
test.each(ROWS)('%s', (_what, warnings, count) => {
  expect(complaints({ errors: [], warnings })).toHaveLength(count);
});

test('every error counts', () => {
  expect(complaints({ errors: [warning('BAD_ZIPFILE', '')], warnings: [] })).toEqual([
    'BAD_ZIPFILE : Something.',
  ]);
});

test('the report is found among what else is printed', () => {
  expect(reportIn('A newer version.\n{"errors":[],"warnings":[]}\n')).toEqual({ errors: [], warnings: [] });
  expect(() => reportIn('It broke.')).toThrow();
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  test.each(KNOWN_WARNINGS.map(({ code }) => (code === INNER ? 'innerHTML' : 'Firefox for Android')))(
    'explains %s',
    (name) => expect(readme).toContain(name),
  );
});
