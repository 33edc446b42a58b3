import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, type Box, distance, placeCard, roomBeside } from '../../lib/overlay/place.ts';

const CARD = { width: 250, height: 160 };
const VIEW = { width: 1000, height: 800 };
const line = (left: number, top: number, right: number): Box => ({ left, top, right, bottom: top + 20 });

const CASES: readonly (readonly [
  what: string,
  at: readonly [number, number],
  lines: readonly Box[],
  x: number,
  y: number,
])[] = [
  ['under one line', [300, 110], [line(200, 100, 700)], 272, 128],
  [
    'under the last line of three',
    [300, 110],
    [line(200, 100, 700), line(200, 130, 700), line(200, 160, 400)],
    272,
    188,
  ],
  ['over it, near the foot of the view', [300, 710], [line(200, 700, 700)], 272, 532],
  [
    'over the first of three lines',
    [300, 770],
    [line(200, 700, 700), line(200, 730, 700), line(200, 760, 700)],
    272,
    532,
  ],
  ['within the view at its left', [10, 110], [line(0, 100, 700)], 8, 128],
  ['within the view at its right', [990, 110], [line(0, 100, 1000)], 742, 128],
  [
    'under the pointer’s line, of a mark too long',
    [300, 310],
    [line(0, 300, 900), line(0, 700, 900)],
    272,
    328,
  ],
  ['at the pointer, where nothing is marked', [500, 96], [], 472, 104],
];

describe('a card is placed', () => {
  test.each(CASES)('%s', (_what, [x, y], lines, left, top) => {
    expect(placeCard({ at: { x, y }, lines }, CARD, VIEW, 'ltr')).toEqual({ x: left, y: top });
  });

  test('from the right, where text runs so', () => {
    expect(placeCard({ at: { x: 500, y: 110 }, lines: [line(200, 100, 700)] }, CARD, VIEW, 'rtl').x).toBe(
      278,
    );
  });

  const number = (max: number) => fc.integer({ min: 0, max });
  const anchors = fc
    .tuple(
      number(900),
      number(700),
      fc.array(fc.tuple(number(900), number(760), number(900)), { maxLength: 8 }),
    )
    .map(([x, y, rows]) => ({
      at: { x, y },
      lines: rows.map(([left, top, width]) => line(left, top, left + width)),
    }));

  test('always within a view that is large enough', () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom('ltr' as const, 'rtl' as const), (anchor, direction) => {
        const { x, y } = placeCard(anchor, CARD, VIEW, direction);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x + CARD.width).toBeLessThanOrEqual(VIEW.width - 8);
        expect(y + CARD.height).toBeLessThanOrEqual(VIEW.height - 8);
      }),
    );
  });

  test('never over the line that is meant, where there is room beside it', () => {
    fc.assert(
      fc.property(number(900), number(760), number(900), (x, top, width) => {
        const only = line(x, top, x + width);
        const anchor = { at: { x, y: top + 10 }, lines: [only] };
        fc.pre(roomBeside(anchor, VIEW) >= CARD.height);
        const { y } = placeCard(anchor, CARD, VIEW, 'ltr');
        expect(y >= only.bottom || y + CARD.height <= only.top).toBe(true);
      }),
    );
  });
});

const DISTANCES: readonly (readonly [x: number, y: number, expected: number])[] = [
  [50, 50, 0],
  [100, 100, 0],
  [103, 104, 5],
  [50, -7, 7],
  [-6, 50, 6],
];

test.each(DISTANCES)('%d, %d is %d away', (x, y, expected) => {
  expect(distance({ x, y }, { left: 0, top: 0, right: 100, bottom: 100 })).toBe(expected);
});

test('around nothing there is no box', () => {
  expect(around([])).toBeNull();
});
