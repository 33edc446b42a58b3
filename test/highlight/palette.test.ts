import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from '../../lib/highlight/colour.ts';
import {
  HUE_COUNT,
  NO_SOURCE,
  OTHERS,
  type Slot,
  slotOf,
  TEXT,
  type Tonality,
} from '../../lib/highlight/palette.ts';

function ratio(a: string, b: string): number {
  const [one, other] = [parseColour(a), parseColour(b)];
  if (!one || !other) throw new Error(`not a colour: ${a} or ${b}`);
  return contrast(one, other);
}

const SLOTS: [name: string, slot: Slot][] = Array.from({ length: HUE_COUNT }, (_, index) => {
  const slot = slotOf(index);
  return [slot.letter, slot];
});
const ALL: [name: string, slot: Slot][] = [...SLOTS, ['no source', NO_SOURCE], ['others', OTHERS]];
const PAGES: [tonality: Tonality, page: string][] = [
  ['light', '#ffffff'],
  ['dark', '#1e1e1e'],
];

describe.each(PAGES)('on a %s page', (tonality, page) => {
  test.each(ALL)('%s: text on the tint has at least 7:1', (_, slot) => {
    expect(ratio(TEXT[tonality], slot.tint[tonality])).toBeGreaterThanOrEqual(7);
  });
  test.each(ALL)('%s: the line has at least 3:1 against the page and every tint', (_, slot) => {
    const behind = [page, ...ALL.map(([, other]) => other.tint[tonality])];
    expect(Math.min(...behind.map((colour) => ratio(slot.line[tonality], colour)))).toBeGreaterThanOrEqual(3);
  });
  test.each(ALL)('%s: the letter on its tile has at least 4.5:1', (_, slot) => {
    expect(ratio(slot.ink[tonality], slot.tile[tonality])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SLOTS)('%s: the tint can be told from the page', (_, slot) => {
    expect(ratio(slot.tint[tonality], page)).toBeGreaterThan(1.05);
  });
});

const LETTERS: [index: number, letter: string][] = [
  [0, 'A'],
  [11, 'L'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
];
test.each(LETTERS)('source %i has the letter %s', (index, letter) => {
  expect(slotOf(index).letter).toBe(letter);
});

const MANY = Array.from({ length: 36 }, (_, index) => slotOf(index));

test('36 sources pass before a hue comes again with the same pattern', () => {
  expect(new Set(MANY.map(({ tile, pattern }) => `${tile.light} ${pattern}`)).size).toBe(36);
});

test('no source has the line of a number, or of what has no source', () => {
  const patterns = new Set([...MANY, OTHERS].map(({ pattern }) => pattern));
  expect([...patterns].sort()).toEqual(['dashed', 'solid', 'wavy']);
  expect(NO_SOURCE.pattern).toBe('dotted');
});

test('sources one after the other have different patterns', () => {
  const alike = MANY.filter(({ pattern }, index) => pattern === MANY[index - 1]?.pattern);
  expect(alike).toEqual([]);
});

test.each([-1, 0.5, Number.NaN])('%d is no place of a source', (index) => {
  expect(() => slotOf(index)).toThrow(RangeError);
});

type Vector = readonly [number, number, number];
/** Machado, Oliveira & Fernandes 2009, severity 1, linear RGB. */
const SIGHT: [name: string, matrix: readonly [Vector, Vector, Vector]][] = [
  [
    'full colour vision',
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  ],
  [
    'protanopia',
    [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
  ],
  [
    'deuteranopia',
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
  ],
];

function asSeen(colour: string, matrix: readonly [Vector, Vector, Vector]): Vector {
  const parsed = parseColour(colour);
  if (!parsed) throw new Error(`not a colour: ${colour}`);
  const [r, g, b] = [parsed.red, parsed.green, parsed.blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const seen = matrix.map((row) => Math.max(0, row[0] * r + row[1] * g + row[2] * b));
  const [sr, sg, sb] = seen as [number, number, number];
  // OKLab (Björn Ottosson 2020): distances there are close to what eyes see.
  const l = Math.cbrt(0.4122214708 * sr + 0.5363325363 * sg + 0.0514459929 * sb);
  const m = Math.cbrt(0.2119034982 * sr + 0.6806995451 * sg + 0.1073969566 * sb);
  const s = Math.cbrt(0.0883024619 * sr + 0.2817188376 * sg + 0.6299787005 * sb);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(SIGHT)('with %s', (_, matrix) => {
  test.each<Tonality>(['light', 'dark'])('no two %s tiles look alike', (tonality) => {
    const seen = SLOTS.map(([, { tile }]) => asSeen(tile[tonality], matrix));
    const distances = seen.flatMap((a, i) =>
      seen.slice(i + 1).map((b) => Math.hypot(...a.map((x, k) => x - (b[k] ?? 0)))),
    );
    // About three times what is just noticeable in OKLab (0.02).
    expect(Math.min(...distances)).toBeGreaterThan(0.055);
  });
});
