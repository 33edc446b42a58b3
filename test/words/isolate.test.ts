import { expect, test } from 'vitest';
import { loadWords } from '../../lib/words/choose.ts';
import { apart } from '../../lib/words/isolate.ts';

const NAMES: [name: string, isIsolated: boolean][] = [
  ['Elena Ruiz', false],
  ['Łódź, 1 400 €', false],
  ['日本放送協会', false],
  ['', false],
  ['ליאור כהן', true],
  ['هيئة الموانئ', true],
  ['The هيئة', true],
  ['ﷲ', true],
  ['𞤀𞤣𞤤𞤢𞤥', true],
  // No letter, and yet what turns a line round.
  ['Ruiz\u202e', true],
  ['Ruiz\u2069', true],
];
test.each(NAMES)('%s is set apart from a sentence from left to right: %s', (name, isIsolated) => {
  expect(apart(name)).toBe(isIsolated ? `\u2068${name}\u2069` : name);
});

test.each(['en', 'es', 'fr', 'de', 'ar'] as const)('a sentence in %s sets a name apart', async (language) => {
  const words = await loadWords(language);
  const name = 'هيئة الموانئ';
  const set = `\u2068${name}\u2069`;
  for (const sentence of [
    words.isNotASource(name),
    words.isSameAs('Ruiz', name),
    words.isSaidBy(name, null),
    words.suffix(name),
    words.together([name, 'Ruiz']),
    words.list([name, 'Ruiz']),
    words.nothingFound(name),
    words.places(name, [1, 0, 0, 2]),
    words.card.speaksFor(name),
    words.card.within(name),
    words.card.reportedBy(name),
  ]) {
    expect(sentence).toContain(set);
  }
});
