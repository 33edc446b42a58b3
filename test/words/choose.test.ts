import { expect, test } from 'vitest';
import type { Language } from '../../lib/settings.ts';
import { languageFor, loadWords, SPOKEN } from '../../lib/words/choose.ts';

const CHOICES: [setting: Language, preferred: string[], spoken: string][] = [
  ['auto', ['en-GB', 'fr'], 'en'],
  ['auto', ['tlh', 'en'], 'en'],
  ['auto', ['EN'], 'en'],
  ['auto', ['tlh'], 'en'],
  ['auto', [], 'en'],
  ['en', ['de'], 'en'],
  ['auto', ['de-AT', 'en'], 'de'],
  ['auto', ['pt-BR', 'es-419', 'en'], 'es'],
  ['auto', ['AR-eg'], 'ar'],
  ['auto', ['den'], 'en'],
  ['fr', ['de'], 'fr'],
];
test.each(CHOICES)('%s in a browser that prefers %j', (setting, preferred, spoken) => {
  expect(languageFor(setting, preferred)).toBe(spoken);
});

test.each(SPOKEN)('%s has its words, and is found by its name and by a region of it', async (language) => {
  expect((await loadWords(language)).locale.split('-', 1)[0]).toBe(language);
  expect(languageFor(language, [])).toBe(language);
  expect(languageFor('auto', [`${language}-XX`])).toBe(language);
});
