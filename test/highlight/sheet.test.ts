import { expect, test } from 'vitest';
import { type Colour, parseColour } from '../../lib/highlight/colour.ts';
import { layersOf } from '../../lib/highlight/layers.ts';
import { slotOf, TEXT } from '../../lib/highlight/palette.ts';
import { flashSheet, sheetFor } from '../../lib/highlight/sheet.ts';
import { analysis, attribution, figure, span } from './analyses.ts';

const LAYERS = layersOf(
  analysis(
    [
      attribution({ id: 'a1', sourceId: 's', source: [span(20, 25)], content: [span(0, 19)] }),
      attribution({ id: 'a2', sourceId: 't', source: [span(60, 65)], content: [span(30, 59)] }),
    ],
    [figure('f1', span(1, 3), 'a1'), figure('f2', span(70, 73))],
  ),
);
const black = parseColour('#000000');
const css = sheetFor(LAYERS, { tonality: 'light', text: black });
const [plain = '', forced = ''] = css.split('@media');

const PLAIN: [name: string, expected: string][] = [
  ['according-content-0-0', `background-color:${slotOf(0).tint.light};`],
  ['according-source-0', `text-decoration:underline solid ${slotOf(0).line.light} 2px`],
  ['according-source-1', `text-decoration:underline dashed ${slotOf(1).line.light} 2px`],
  ['according-figure-0', `text-decoration:underline double ${slotOf(0).line.light}`],
  ['according-figure-none', 'text-decoration:underline dotted #6b6b6b'],
];
test.each(PLAIN)('%s is styled', (name, expected) => {
  expect(plain).toContain(`::highlight(${name}){${expected}`);
});

test('where the system chooses colours, only its colours are named', () => {
  expect(forced).toContain('forced-colors:active');
  expect(forced).not.toMatch(/#[0-9a-f]{3}/);
  for (const { name } of LAYERS) expect(forced).toContain(`::highlight(${name}){`);
});

const TEXTS: [what: string, text: Colour | null, isSet: boolean][] = [
  ['black', black, false],
  ['dark grey', parseColour('#444444'), false],
  ['a grey that is too pale on a tint', parseColour('#8a8a8a'), true],
  ['unknown', null, true],
];
test.each(TEXTS)('text that is %s', (_, text, isSet) => {
  const sheet = sheetFor(LAYERS, { tonality: 'light', text });
  expect(sheet.includes(`;color:${TEXT.light};`)).toBe(isSet);
});

test('a flash has the colours of its source', () => {
  expect(flashSheet(2, 'dark')).toContain(`background-color:${slotOf(2).tile.dark}`);
  expect(flashSheet(null, 'light')).toContain('::highlight(according-flash){');
});
