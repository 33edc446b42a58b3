import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../lib/words/choose.ts';
import { overlayWords } from '../../lib/words/chooseOverlay.ts';
import { loadPageWords } from '../../lib/words/choosePages.ts';
import type { PageWords, Words } from '../../lib/words/words.ts';
import { SAID } from './said.ts';

/** Names of looks, not words. */
const CODE = /(?:^|\.)(?:direction|role)$|^worksheet\.legend\.\d+\.samples\.\d+\.0$/;

/**
 * Every sentence of a language by the place where it stands: "settingsPage.sites.heading". Functions are called with
 * the arguments in said.ts, each call a sentence of its own: "claims(3)".
 */
function sentencesOf(words: object): Map<string, string> {
  const found = new Map<string, string>();
  const take = (value: unknown, place: string) => {
    if (CODE.test(place)) return;
    if (typeof value === 'string') found.set(place, value);
    else if (typeof value === 'function') {
      const name = place.replace(/^.*\./, '');
      const calls = SAID[place] ?? SAID[name];
      if (!calls) throw new Error(`test/words/said.ts has no arguments for ${place}.`);
      for (const args of calls) take(Reflect.apply(value, words, args), `${place}(${JSON.stringify(args)})`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) take(inner, place ? `${place}.${key}` : key);
    }
  };
  take(words, '');
  return found;
}

const ALL = new Map(
  await Promise.all(
    SPOKEN.map(async (language) => {
      const { card } = overlayWords(language, []);
      return [language, sentencesOf({ ...(await loadPageWords(language)), card })] as const;
    }),
  ),
);
const sentences = (language: (typeof SPOKEN)[number]) => [...(ALL.get(language) ?? [])];
const OTHERS = SPOKEN.filter((language) => language !== 'en');

/** The same in every language: names, forms of files, signs, languages in themselves, marks of a sample. */
const SAME =
  /^(?:According|JSON|CSV|Markdown|Web Annotations|English|Español|Français|Deutsch|العربية|[¶?\d\s%.,·:+]*)$/;
/** In these languages the word is spelt as in English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Source',
    'Sources',
    'Citation',
    'Paraphrase',
    'Document',
    'Article',
    'Articles',
    'Date',
    'Notes',
    'Type',
    'Page',
    'Passage',
    'Multiple',
    '1 source',
    '2 sources',
    '3 sources',
    '11 sources',
    '100 sources',
    '1 article',
    '2 articles',
    '3 articles',
    '11 articles',
    '100 articles',
    '1 passage',
    '2 passages',
  ],
  de: ['Name', 'Person', 'Paraphrase'],
  es: [],
  ar: [],
};
/** Direct answers that hold what they were given and nothing else. */
const ONLY_GIVEN = /(?:^|\.)(?:number|list|suffix|ofFile|date|paragraph|share|position)\(/;
const LETTER = /^worksheet\.questions\.\d\.letter$/;

describe.each(SPOKEN)('%s', (language) => {
  test('says something everywhere, and shouts nowhere', () => {
    const blank = sentences(language).filter(
      ([place, text]) => text.trim() === '' && !/\.hint$|\.sample\.\d+\.text$/.test(place),
    );
    expect(blank).toEqual([]);
    expect(sentences(language).filter(([, text]) => /[!¡]/.test(text))).toEqual([]);
  });

  test('leaves no gap where something should stand', () => {
    expect(
      sentences(language).filter(([, text]) => /undefined|\bnull\b|NaN|\[object| {2}/.test(text)),
    ).toEqual([]);
  });

  test('opens and closes its quotation marks and isolates', () => {
    const PAIRS: readonly (readonly [string, string])[] = [
      ['\u2068', '\u2069'],
      ['«', '»'],
      ['(', ')'],
      language === 'de' ? ['„', '“'] : ['“', '”'],
    ];
    const count = (text: string, mark: string) => text.split(mark).length;
    for (const [place, text] of sentences(language)) {
      for (const [open, close] of PAIRS) {
        expect(count(text, open), `${place}: ${text}`).toBe(count(text, close));
      }
    }
  });

  test('tells hints where English does', () => {
    const own = ALL.get(language);
    for (const [place, text] of sentences('en').filter(([at]) => at.endsWith('.hint'))) {
      expect(own?.get(place) === '', place).toBe(text === '');
    }
  });
});

describe.each(OTHERS)('%s beside English', (language) => {
  test('has every sentence', () => {
    expect([...(ALL.get(language)?.keys() ?? [])]).toEqual([...(ALL.get('en')?.keys() ?? [])]);
  });

  test('leaves nothing in English', () => {
    const left = sentences(language).filter(
      ([place, text]) =>
        text === ALL.get('en')?.get(place) &&
        text !== '' &&
        !SAME.test(text) &&
        !ALIKE[language]?.includes(text) &&
        !ONLY_GIVEN.test(place) &&
        !LETTER.test(place),
    );
    expect(left).toEqual([]);
  });

  test('writes the apostrophe as a newspaper does', () => {
    expect(sentences(language).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  test('says over the page what the popup says', async () => {
    const { card, kind, type } = await loadPageWords(language);
    const overlay = sentencesOf(overlayWords(language, []));
    for (const [place, text] of sentencesOf({ card, kind, type })) {
      expect(overlay.get(place), place).toBe(text);
    }
  });
});

describe('Arabic', () => {
  const arabic = sentences('ar');

  test('is written from right to left, and the others from left to right', async () => {
    expect((await loadPageWords('ar')).direction).toBe('rtl');
    expect(overlayWords('ar', []).direction).toBe('rtl');
    for (const language of SPOKEN.filter((one) => one !== 'ar')) {
      expect((await loadPageWords(language)).direction).toBe('ltr');
    }
  });

  test('sets apart the names that are put into its sentences', () => {
    const bare = arabic.filter(([place, text]) => {
      const without = text.replace(/\u2068[^\u2069]*\u2069/g, '');
      return !/(?:^|\.)date\(/.test(place) && without.includes('Ruiz');
    });
    expect(bare).toEqual([]);
    expect(arabic.filter(([, text]) => text.includes('\u2068Elena Ruiz\u2069')).length).toBeGreaterThan(10);
  });

  test('has its own comma, semicolon and question mark', () => {
    const foreign = arabic.filter(
      ([place, text]) => /[\p{Script=Arabic}»\u2069][,;?]/u.test(text) && !ONLY_GIVEN.test(place),
    );
    expect(foreign).toEqual([]);
  });

  const FORMS = [0, 1, 2, 3, 11, 100];
  test.each([
    ['claims', (words: Words, n: number) => words.claims(n)],
    ['numbers', (words: Words, n: number) => words.foundNumbers(n)],
    ['articles', (words: PageWords, n: number) => words.library.count(n)],
    ['corrections', (words: Words, n: number) => words.corrections(n)],
    ['more sources', (words: Words, n: number) => words.moreSources(n)],
    ['sources', (_: Words, n: number) => overlayWords('ar', []).card.inSelection(n)],
  ] as const)('has six forms for %s', async (_, say) => {
    const words = await loadPageWords('ar');
    const withoutDigits = FORMS.map((n) => say(words, n).replace(/[\p{N}\s]+/gu, ' '));
    expect(new Set(withoutDigits).size).toBe(FORMS.length);
  });
});

test.each(OTHERS)('%s counts one and many in different words', async (language) => {
  const words = await loadPageWords(language);
  const bare = (text: string) => text.replace(/[\p{N}\s]+/gu, ' ');
  const { card } = overlayWords(language, []);
  expect(bare(card.inSelection(1))).not.toBe(bare(card.inSelection(3)));
  expect(bare(words.foundNumbers(1))).not.toBe(bare(words.foundNumbers(3)));
});

const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(
    readFileSync(new URL(`../../lib/public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  );

describe.each(SPOKEN)('the manifest in %s', (language) => {
  const own = messages(language);

  test('has every message, none too long for the stores', () => {
    expect(Object.keys(own)).toEqual(Object.keys(messages('en')));
    expect(own.description?.message.length).toBeLessThanOrEqual(132);
    expect(own.name?.message).toBe('According');
  });

  test('calls the commands as the interface does', async () => {
    const { commands } = (await loadPageWords(language)).browser;
    expect({
      _execute_action: own.actionTitle?.message,
      'next-claim': own.commandNextClaim?.message,
      'previous-claim': own.commandPreviousClaim?.message,
      'toggle-marks': own.commandToggleMarks?.message,
      'open-panel': own.commandOpenPanel?.message,
    }).toEqual(commands);
  });
});

test.each(OTHERS)('%s: the worksheet’s legend explains the same marks as in English', async (language) => {
  const marks = async (one: (typeof SPOKEN)[number]) =>
    (await loadPageWords(one)).worksheet.legend.map(({ samples }) => samples.map(([mark]) => mark));
  expect(await marks(language)).toEqual(await marks('en'));
});
