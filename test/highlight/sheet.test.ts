import { expect, test, vi } from 'vitest';
import { type Colour, parseColour } from '../../lib/highlight/colour.ts';
import { layersOf } from '../../lib/highlight/layers.ts';
import { NO_SOURCE, slotOf, TEXT } from '../../lib/highlight/palette.ts';
import {
  flashSheet,
  forcedSheetFor,
  type MarkLook,
  type SlotOfSource,
  sheetFor,
} from '../../lib/highlight/sheet.ts';
import { PAPER } from '../../lib/highlight/surroundings.ts';
import { analysis, attribution, figure, span } from './analyses.ts';

const LAYERS = layersOf(
  analysis(
    [
      attribution({ id: 'a1', sourceId: 's', source: [span(20, 25)], content: [span(0, 19)] }),
      attribution({ id: 'a3', sourceId: 's', parentId: 'a1', content: [span(9, 19)] }),
      attribution({ id: 'a2', sourceId: 't', source: [span(60, 65)], content: [span(30, 59)] }),
      attribution({ id: 'a4', sourceId: 't', parentId: 'a2', content: [span(40, 59)] }),
      attribution({ id: 'a5', sourceId: null, cue: [span(75, 80)], content: [span(81, 99)] }),
    ],
    [figure('f1', span(1, 3), 'a1'), figure('f2', span(70, 73))],
  ),
);
const black = parseColour('#000000');
const white = parseColour('#ffffff') ?? PAPER.background;
const slots: SlotOfSource = (id) => (id === null ? NO_SOURCE : slotOf(id === 's' ? 0 : 1));
const sheet = (style: MarkLook['style'], text: Colour | null = black) =>
  sheetFor(LAYERS, { tonality: 'light', background: white, text, others: [] }, slots, { style, strength: 1 });
const forced = () => forcedSheetFor(LAYERS, slots);

const [a, b] = [slotOf(0), slotOf(1)];
const PLAIN: [style: MarkLook['style'], name: string, expected: string][] = [
  ['tint', 'according-content-0-0', `background-color:${a.tint.light};}`],
  [
    'tint',
    'according-content-0-1',
    `text-decoration:underline solid ${a.line.light} 1px;text-underline-offset:40%}`,
  ],
  ['tint', 'according-source-0', `text-decoration:underline solid ${a.line.light} 2px`],
  ['tint', 'according-source-1', `text-decoration:underline dashed ${b.line.light} 2px`],
  [
    'tint',
    'according-figure-0',
    `text-decoration:underline double ${a.line.light} 2px;text-underline-offset:20%`,
  ],
  // Dashes of one pixel would look like dots.
  ['tint', 'according-content-1-1', `text-decoration:underline dashed ${b.line.light} 2px`],
  ['line', 'according-content-1-0', `text-decoration:underline dashed ${b.line.light} 2px`],
  // What has no source is dotted, number or claim: its grey is near to that of the minor sources.
  [
    'tint',
    'according-content-none-0',
    `background-color:${NO_SOURCE.tint.light};text-decoration:underline dotted ${NO_SOURCE.line.light} 1px`,
  ],
  ['tint', 'according-source-none', `text-decoration:underline dotted ${NO_SOURCE.line.light} 3px`],
  [
    'tint',
    'according-figure-none',
    `text-decoration:underline dotted ${NO_SOURCE.line.light} 2px;text-underline-offset:20%`,
  ],
  [
    'line',
    'according-content-0-0',
    `text-decoration:underline solid ${a.line.light} 1px;text-underline-offset:20%}`,
  ],
  [
    'line',
    'according-content-0-1',
    `text-decoration:underline solid ${a.line.light} 1px;text-underline-offset:40%}`,
  ],
  ['line', 'according-source-0', `text-decoration:underline solid ${a.line.light} 3px`],
  [
    'line',
    'according-figure-0',
    `text-decoration:underline double ${a.line.light} 2px;text-underline-offset:40%`,
  ],
  ['both', 'according-content-0-0', `background-color:${a.tint.light};text-decoration:underline solid`],
];
test.each(PLAIN)('%s: %s is styled', (style, name, expected) => {
  expect(sheet(style)).toContain(`::highlight(${name}){${expected}`);
});

test('where the system chooses colours, only its colours are named', () => {
  expect(forced()).toContain('forced-colors:active');
  expect(forced()).not.toMatch(/#[0-9a-f]{3}/);
  for (const { name } of LAYERS) expect(forced()).toContain(`::highlight(${name}){`);
});

test('there Chromium has to take what text stands in out of it, and Firefox does not', () => {
  expect(forced()).toContain('forced-color-adjust:none!important');
  vi.stubGlobal('CSS', { supports: () => true });
  expect(forced()).not.toContain('forced-color-adjust');
  vi.unstubAllGlobals();
});

const TEXTS: [what: string, text: Colour | null, isSet: boolean][] = [
  ['black', black, false],
  ['dark grey', parseColour('#444444'), false],
  ['a grey that is too pale on a tint', parseColour('#8a8a8a'), true],
  ['unknown', null, true],
];
test.each(TEXTS)('text that is %s', (_, text, isSet) => {
  expect(sheet('tint', text).includes(`;color:${TEXT.light};`)).toBe(isSet);
});

test('a flash has the colours of its source', () => {
  expect(flashSheet(slotOf(2), 'dark')).toContain(`background-color:${slotOf(2).tile.dark}`);
  expect(flashSheet(null, 'light')).toContain('::highlight(according-flash){');
});

test.each([
  ['Chromium hands styles down from the root', false, ':root::highlight('],
  ['Firefox has each element styled', true, '\n::highlight('],
])('%s', (_, isFirefox, expected) => {
  vi.stubGlobal('CSS', { supports: (property: string) => isFirefox && property === '-moz-orient' });
  expect(`\n${sheet('tint')}`).toContain(expected);
  vi.unstubAllGlobals();
});
