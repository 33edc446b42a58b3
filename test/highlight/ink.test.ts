import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blend, type Colour, contrast, luminance, parseColour } from '../../lib/highlight/colour.ts';
import { inksOn } from '../../lib/highlight/ink.ts';
import { allSlots, slotOf } from '../../lib/highlight/palette.ts';
import type { Surroundings } from '../../lib/highlight/surroundings.ts';

function colour(hex: string): Colour {
  const parsed = parseColour(hex);
  if (!parsed) throw new Error(`not a colour: ${hex}`);
  return parsed;
}

function page(background: string, text: string | null, others: readonly string[] = []): Surroundings {
  const behind = colour(background);
  return {
    // As measureSurroundings has it: where white text has more contrast than black, the page is dark.
    tonality: luminance(behind) < 0.179 ? 'dark' : 'light',
    background: behind,
    text: text === null ? null : parseColour(text),
    others: others.map(colour),
  };
}

const PAGES: [what: string, background: string, text: string | null][] = [
  ['white', '#ffffff', '#000000'],
  ['white, grey text', '#ffffff', '#595959'],
  ['white, text too pale to be read', '#ffffff', '#9a9a9a'],
  ['white, veiled text', '#ffffff', 'rgba(0, 0, 0, 0.8)'],
  ['salmon, as a financial daily has it', '#fff1e5', '#33302e'],
  ['sepia', '#f4ecd8', '#5b4636'],
  ['pale blue', '#dbe9f6', '#1a1a1a'],
  ['yellow', '#ffe600', '#000000'],
  ['red', '#cc0000', '#ffffff'],
  ['middling grey', '#808080', '#000000'],
  ['a grey where black and white are alike', '#757575', '#ffffff'],
  ['the darkest light page', '#777777', null],
  ['a dark page with black text', '#786b3f', '#000000'],
  ['night', '#121212', '#e0e0e0'],
  ['black', '#000000', '#ffffff'],
  ['dark grey', '#2b2b2b', '#cccccc'],
  ['dark blue', '#0b1f4b', '#e8eefc'],
  ['dark green', '#12372a', '#fbfada'],
];

function check(surroundings: Surroundings, strength: number): void {
  const inkOf = inksOn(surroundings, strength);
  const inks = allSlots().map(inkOf);
  const grounds = [surroundings.background, ...inks.map(({ tint }) => colour(tint))];
  for (const { tint, line, text } of inks) {
    const behind = colour(tint);
    const front = text === null ? surroundings.text : colour(text);
    if (!front) throw new Error('text that is not known has to be set');
    expect(contrast(blend(front, behind), behind)).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast(colour(line), ground)).toBeGreaterThanOrEqual(3);
  }
}

describe.each(PAGES)('on %s', (_, background, text) => {
  test.each([0.25, 0.6, 1])('with tints at %d, text and lines can be read', (strength) => {
    check(page(background, text), strength);
  });
});

test('on any page whatever', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(
      hex,
      fc.option(hex),
      fc.double({ min: 0.25, max: 1, noNaN: true }),
      (behind, text, strength) => {
        check(page(behind, text), strength);
      },
    ),
    { numRuns: 150 },
  );
});

test('on white and with black text, the palette is as it was chosen', () => {
  const { tint, line, text } = inksOn(page('#ffffff', '#000000'), 1)(slotOf(1));
  expect({ tint, line, text }).toEqual({
    tint: slotOf(1).tint.light,
    line: slotOf(1).line.light,
    text: null,
  });
});

const VISIBLE = PAGES.filter(([what]) => !/grey where|darkest light|middling|red|yellow/.test(what));
test.each(VISIBLE)('on %s every tint can be told from the page', (_, background, text) => {
  const inkOf = inksOn(page(background, text), 1);
  for (const slot of allSlots()) {
    expect(contrast(colour(inkOf(slot).tint), colour(background))).toBeGreaterThan(1.05);
  }
});

/** Where the page's own links have little more than 4.5:1, half a tint is what is left, and takes some of it. */
const LINKS: [what: string, background: string, text: string, link: string, least: number][] = [
  ['white, with blue links', '#ffffff', '#1a1a1a', '#0b66c3', 4.5],
  ['salmon, with grey text and teal links', '#fff1e5', '#33302e', '#0d7680', 4.3],
  ['night, with blue links', '#121212', '#e0e0e0', '#6ea8fe', 4.5],
];
test.each(LINKS)(
  'on %s the links can be read, and tints are still seen',
  (_, background, text, link, least) => {
    const surroundings = page(background, text, [link]);
    const inkOf = inksOn(surroundings, 1);
    for (const slot of allSlots()) {
      const tint = colour(inkOf(slot).tint);
      expect(contrast(colour(link), tint)).toBeGreaterThanOrEqual(least);
      expect(contrast(tint, surroundings.background)).toBeGreaterThan(1.04);
    }
  },
);

test('links that nobody can read on the page itself change nothing', () => {
  const given = inksOn(page('#ffffff', '#000000', ['#eeeeee']), 1)(slotOf(0));
  expect(given).toEqual(inksOn(page('#ffffff', '#000000'), 1)(slotOf(0)));
});

test('a weaker tint is nearer to the page', () => {
  const salmon = page('#fff1e5', '#33302e');
  const away = (strength: number) =>
    contrast(colour(inksOn(salmon, strength)(slotOf(0)).tint), salmon.background);
  expect(away(0.25)).toBeLessThan(away(0.5));
  expect(away(0.5)).toBeLessThan(away(1));
});
