import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** compromise's own method, taken before the engine puts its own in that place. */
const original = (nlp.methods() as { one: { bulkMatch: object } }).one.bulkMatch;
const { tagWords } = await import('../../lib/engine/tagger.ts');
const { bulkMatch } = await import('../../lib/engine/taggerSweep.ts');

function taggedBy(method: object, text: string) {
  nlp.plugin({ methods: { one: { bulkMatch: method } } });
  return tagWords(text);
}

const TEXTS: readonly string[] = [
  '“I won’t let him take the state’s money,” Gov. Ana Reyes told reporters on Monday, “and that’s final.”',
  'More than 1,200 people were killed in 2019, the health ministry said, citing hospitals in the north.',
  'WHO SAID WHAT: Mayor Promises New Bridge by May 5th',
  'If they had been told (they had not), the two sisters said, they would’ve left Paris for the United Kingdom.',
  'He is to be paid $3.5m a year, up 12% from the £2 million that Mr. Hall, 54, earned; she, nothing.',
  'The reading of the bill, the march, the hope of the Rose family and the Jordan trip may all end in May.',
];

describe('the search for compromise’s patterns', () => {
  it('is another function than compromise’s own', () => expect(bulkMatch).not.toBe(original));

  for (const text of TEXTS) {
    it(`tags as compromise itself does: ${text.slice(0, 40)}…`, () => {
      const tagged = taggedBy(bulkMatch, text);
      expect(tagged.length).toBeGreaterThan(5);
      expect(tagged).toEqual(taggedBy(original, text));
    });
  }

  it('and so it does any words in any order', () => {
    const words = TEXTS.join(' ').split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (list) => {
        const text = list.join(' ');
        expect(taggedBy(bulkMatch, text)).toEqual(taggedBy(original, text));
      }),
      { numRuns: 60 },
    );
  });

  it('stops at the first where compromise asks for one', () => {
    const net = nlp.buildNet([{ match: '#Verb' }]);
    const view = nlp('She came, saw and left.');
    const { docs } = view as unknown as { docs: object[][] };
    const search = bulkMatch as (...given: unknown[]) => unknown[];
    expect(search(docs, net, nlp.methods()).length).toBe(3);
    expect(search(docs, net, nlp.methods(), { matchOne: true }).length).toBe(1);
    expect(search([], net, nlp.methods(), { matchOne: true })).toEqual([]);
  });

  const corpus = new URL('../../../shared/corpora/polnear/dev.jsonl', import.meta.url);
  const present = existsSync(corpus);
  if (!present)
    console.log('The corpus is not beside the project: compromise’s search is compared on our texts only.');
  it.skipIf(!present)(
    'tags a real corpus as compromise does',
    () => {
      for (const line of readFileSync(corpus, 'utf8').trim().split('\n').slice(0, 12)) {
        for (const paragraph of (JSON.parse(line) as { text: string }).text.split('\n')) {
          expect(taggedBy(bulkMatch, paragraph)).toEqual(taggedBy(original, paragraph));
        }
      }
    },
    60_000,
  );
});
