import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LOOKS, slotsOf, sourceOrder } from '../../lib/highlight/order.ts';
import type { Analysis } from '../../lib/model.ts';
import { analysis, attribution, span } from './analyses.ts';

const ORDERS: [what: string, given: Analysis, order: string[]][] = [
  ['nothing', analysis([]), []],
  [
    'first claim first, however the list is ordered',
    analysis([
      attribution({ id: 'a1', sourceId: 'late', content: [span(50, 60)] }),
      attribution({ id: 'a2', sourceId: 'early', content: [span(0, 10)] }),
      attribution({ id: 'a3', sourceId: 'late', content: [span(70, 80)] }),
    ]),
    ['early', 'late'],
  ],
  [
    'no source, no place',
    analysis([
      attribution({ id: 'a1', content: [span(0, 5)] }),
      attribution({ id: 'a2', sourceId: 's', content: [span(6, 9)] }),
    ]),
    ['s'],
  ],
];
test.each(ORDERS)('order of sources: %s', (_, given, order) => {
  expect(sourceOrder(given)).toEqual(order);
});

/** Sources s0, s1, … with one claim each, of these lengths, one after the other. */
function speaking(lengths: readonly number[]): Analysis {
  return analysis(
    lengths.map((length, i) =>
      attribution({ id: `a${i}`, sourceId: `s${i}`, content: [span(i * 1000, i * 1000 + length)] }),
    ),
  );
}

const letters = (given: Analysis, othersOpen: boolean) =>
  [...slotsOf(given, othersOpen).values()].map(({ slot }) => slot.letter).join(' ');

const LETTERS: [what: string, lengths: number[], closed: string, open: string][] = [
  ['two', [10, 20], 'A B', 'A B'],
  ['twelve', Array.from({ length: 12 }, () => 10), 'A B C D E F G H I J K L', 'A B C D E F G H I J K L'],
  [
    'thirteen, the second and the last of few words',
    [50, 5, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 9],
    'A + B C D E F G H I J K +',
    'A L B C D E F G H I J K M',
  ],
];
describe.each(LETTERS)('letters of %s sources', (_, lengths, closed, open) => {
  test('others closed', () => expect(letters(speaking(lengths), false)).toBe(closed));
  test('others open', () => expect(letters(speaking(lengths), true)).toBe(open));
});

test('what is said twice over in nested claims counts once', () => {
  const nested = analysis([
    ...speaking(Array.from({ length: 12 }, () => 30)).attributions,
    attribution({ id: 'o', sourceId: 'twice', content: [span(90_000, 90_020)] }),
    attribution({ id: 'i', sourceId: 'twice', parentId: 'o', content: [span(90_000, 90_020)] }),
  ]);
  expect(slotsOf(nested, false).get('twice')?.minor).toBe(true);
});

test('closed, there are never more looks than an eye can tell apart, and a letter never moves', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.nat({ max: 90 }).map((n) => n + 1),
        { maxLength: 80 },
      ),
      (lengths) => {
        const given = speaking(lengths);
        const closed = slotsOf(given, false);
        const open = slotsOf(given, true);
        expect([...closed.keys()]).toEqual(sourceOrder(given));
        expect(new Set([...closed.values()].map(({ slot }) => slot.letter)).size).toBe(
          Math.min(lengths.length, MOST_LOOKS),
        );
        expect(new Set([...open.values()].map(({ slot }) => slot.letter)).size).toBe(lengths.length);
        for (const [id, { slot, minor }] of closed) {
          expect(slot.letter === '+').toBe(minor);
          expect(open.get(id)?.minor).toBe(minor);
          if (!minor) expect(open.get(id)?.slot.letter).toBe(slot.letter);
        }
      },
    ),
  );
});
