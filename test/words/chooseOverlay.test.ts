import { expect, test } from 'vitest';
import { overlayWords } from '../../lib/words/chooseOverlay.ts';
import { english } from '../../lib/words/en/english.ts';

test.each([
  ['auto', ['en-GB', 'fr'], 'en'],
  ['auto', ['xx'], 'en'],
  ['auto', [], 'en'],
  ['en', ['fr'], 'en'],
  ['auto', ['de-AT', 'en'], 'de'],
  ['ar', ['en'], 'ar'],
] as const)('%s among %j: %s', (setting, preferred, locale) => {
  expect(overlayWords(setting, preferred).locale).toBe(locale);
});

test('the page and the popup say the same', () => {
  const { card, kind, type } = overlayWords('en', []);
  expect({ card, kind, type }).toMatchObject({ card: english.card, kind: english.kind, type: english.type });
});
