import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { constantsIn, withoutConstants } from '../../lib/command-line/bareTokens.ts';

const SHEET = `/* Ours. */
:root {
  --space: 4px;
  --wide: calc(2 * var(--space));
  --ink: #111111;
  --tall: 1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eeeeee;
  }
}
.row {
  --tall: 2;
  --mine: 3;

  margin: var(--space) var(--wide) var(--mine, 1px);
  color: var(--ink);
  line-height: var(--tall);
}
`;

test('what never changes is written where it is used, and nothing else', () => {
  const sheet = withoutConstants(SHEET);
  expect(sheet).toContain('margin: 4px calc(2 * 4px) var(--mine, 1px);');
  expect(sheet).toContain('color: var(--ink);');
  expect(sheet).toContain('line-height: var(--tall);');
  // Sheets that come later use the names.
  expect(sheet).toContain('--space: 4px;');
});

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test.each([
  'components/numbers.css',
  'components/picture.css',
  'components/choose.css',
  'components/filters.css',
  'components/slider.css',
  'components/predict.css',
  'entrypoints/narrow.css',
])('%s, which comes into the popup later, changes none of its constants', (file) => {
  const sheets = [
    'tokens',
    'app',
    'head',
    'keep',
    'menu',
    'bar',
    'claims',
    'foot',
    'lists',
    'notice',
    'report',
  ];
  const constants = constantsIn(sheets.map((name) => read(`components/${name}.css`)).join('\n'));
  expect(constants.size).toBeGreaterThan(10);
  const given = [...read(file).matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name);
  expect(given.filter((name) => constants.has(name))).toEqual([]);
});
