import { expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import { answerFor } from '../../lib/view/answer.ts';
import { cardAt } from '../../lib/view/card.ts';
import { contextOf } from '../../lib/view/context.ts';
import { shownClaims } from '../../lib/view/under.ts';
import { overlay } from '../../lib/words/en/overlay.ts';
import { analysis, article, attribution, source, Text } from './made.ts';

const TEXT = new Text('“Nobody wanted a longer bridge,” Lee said. The port was accused of delay.');
const CONTEXT = contextOf(
  {
    article: article(TEXT.text),
    analysis: analysis({
      attributions: [
        attribution('bridge', 'lee', 'direct', [TEXT.span('Nobody wanted a longer bridge,')]),
        attribution('wish', null, 'direct', [TEXT.span('a longer bridge')], {
          source: [TEXT.span('Nobody')],
          cue: [TEXT.span('wanted')],
          parentId: 'bridge',
        }),
        attribution('delay', null, 'indirect', [TEXT.span('of delay')]),
      ],
      sources: [source('lee', 'Lee', 'person')],
      figures: [],
    }),
    display: ALL_SHOWN,
    corrections: [],
    lost: [],
  },
  overlay,
);

test.each([
  ['a longer bridge', 'bridge'],
  ['Nobody', 'bridge'],
  ['wanted', 'bridge'],
  ['of delay', 'delay'],
])('words that have a source are not said to have none: %s', (words, claim) => {
  expect(cardAt(TEXT.span(words), CONTEXT)?.claim?.id).toBe(claim);
  expect(answerFor(TEXT.span(words), CONTEXT).claim?.id).toBe(claim);
});

test('steps and ticks lead to what is marked', () => {
  expect(shownClaims(CONTEXT).map(({ id }) => id)).toEqual(['bridge', 'delay']);
});
