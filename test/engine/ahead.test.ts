import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, nothingAhead, readAhead } from '../../lib/engine/analyse.ts';
import { articleOf } from './article.ts';

const STORY = [
  'The harbour will stay shut until Friday, Marta Oyelaran said on Monday. “Nobody told us about the crack,” she said.',
  'Tomas Rehn, who runs the ferry, said that 1,200 people were waiting:',
  '“We have no room for them, and we said so in May.',
  '“And they don’t hear us,” Mr. Rehn added. According to the U.S. Coast Guard, it was two metres long.',
];

const ahead = (paragraphs: readonly string[]) => {
  const known = nothingAhead();
  for (const paragraph of paragraphs) readAhead(paragraph, known);
  return known;
};

describe('what is read ahead changes no result', () => {
  const whole = articleOf(STORY.join('\n'));
  const CASES: readonly (readonly [what: string, paragraphs: readonly string[]])[] = [
    ['all of it', STORY],
    ['some of it', STORY.slice(1, 3)],
    ['something else', ['Read more about the harbour. It said nothing.', '']],
    ['the same twice, in another order', [...STORY, ...STORY.toReversed()]],
  ];
  it.each(CASES)('%s', (_what, paragraphs) => {
    expect(analyse(whole, undefined, ahead(paragraphs))).toEqual(analyse(whole));
  });

  it('whatever the text', () => {
    const words = fc.constantFrom(...'“ ” " said that Ann Lee , . : ’ ‘ 12 she adding \n'.split(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        expect(analyse(articleOf(text), undefined, ahead(text.split('\n')))).toEqual(
          analyse(articleOf(text)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

it('what was read ahead is not read again', () => {
  // Neither joined behind a colon nor within a quotation that goes on: the net reads each by itself.
  const story = [STORY[0] ?? '', 'According to the U.S. Coast Guard, it was two metres long.'];
  const known = ahead(story);
  const sizes = () => [known.paragraphs.size, known.readings.size];
  expect(sizes()).toEqual([2, 2]);
  analyse(articleOf(story.join('\n')), undefined, known);
  expect(sizes()).toEqual([2, 2]);
});
