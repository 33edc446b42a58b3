// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { PredictStep, TabState } from '../../lib/messages.ts';
import { byName, click, open, popup, settled } from './openApp.tsx';
import { PREDICTING } from './predicting.ts';

/** "Predict, then reveal" in the popup: what is shown, and what is told to the page. */

type Row = readonly [why: string, state: TabState, press: () => Promise<void>, step: PredictStep];
const pressed = (name: string) => () => click(byName('button', name));

const ROWS: readonly Row[] = [
  ['a passage', PREDICTING.passage, pressed('Mark this passage'), { type: 'passage' }],
  ['its source', PREDICTING.source, pressed('This is the source'), { type: 'source', source: null }],
  [
    'a source that is typed',
    PREDICTING.source,
    () => type('Ruiz'),
    { type: 'source', source: { type: 'typed', text: 'Ruiz' } },
  ],
  [
    'no source',
    PREDICTING.source,
    pressed('No source is given'),
    { type: 'source', source: { type: 'nobody' } },
  ],
  ['not this passage', PREDICTING.source, pressed('Not this passage'), { type: 'forget', id: null }],
  ['one taken back', PREDICTING.passage, pressed('Remove: The March storm'), { type: 'forget', id: 'p2' }],
  ['one gone to', PREDICTING.passage, pressed('The barrier has 9 gates'), { type: 'goTo', id: 'p3' }],
  ['the reveal', PREDICTING.passage, pressed('Reveal'), { type: 'reveal' }],
  ['another try', PREDICTING.revealed, pressed('Try again'), { type: 'again', keep: true }],
  ['a new start', PREDICTING.revealed, pressed('Start over'), { type: 'again', keep: false }],
  ['one’s own, gone to', PREDICTING.revealed, pressed('The barrier has 9 gates'), { type: 'goTo', id: 'p3' }],
  ['the end', PREDICTING.revealed, pressed('Stop'), { type: 'end' }],
];

test.each(ROWS)('%s is told to the page', async (_why, state, press, step) => {
  await open(state);
  await press();
  expect(popup.told).toEqual([{ to: 'tab', type: 'predict', step }]);
});

async function type(text: string): Promise<void> {
  const input = popup.root.querySelector('input');
  const form = popup.root.querySelector('form');
  if (!input || !form) throw new Error('There is nothing to type in.');
  await act(async () => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settled();
}

describe('before the reveal', () => {
  test('nothing that was found is in the document', async () => {
    await open(PREDICTING.passage);
    for (const found of ['sources ·', 'Harbour Authority', 'Quotation', 'Samuel Okafor']) {
      expect(popup.root.textContent).not.toContain(found);
    }
  });

  test('nothing can be marked or revealed before something is selected', async () => {
    await open(PREDICTING.begin);
    expect(popup.root.textContent).toContain('Nothing is selected yet.');
    expect(byName('button', 'Mark this passage').matches(':disabled')).toBe(true);
    expect(byName('button', 'Reveal').matches(':disabled')).toBe(true);
  });

  test('the field for the source has the focus; an empty one adds nothing', async () => {
    await open(PREDICTING.source);
    expect(document.activeElement).toBe(popup.root.querySelector('input'));
    await type('   ');
    expect(popup.told).toEqual([]);
  });
});

describe('after it', () => {
  test('four counts, and each passage with both sources where they differ', async () => {
    await open(PREDICTING.revealed);
    expect([...popup.root.querySelectorAll('.outcome-counts > div')].map((one) => one.textContent)).toEqual([
      'Found1',
      'Another source1',
      'Missed25',
      'Yours alone1',
    ]);
    const sides = popup.root.querySelector('.outcome-sides')?.textContent;
    expect(sides).toBe(
      'You: the mayor of a city whose name is much longer than a column is wideAccording: Harbour Authority',
    );
  });

  test('a click on what was missed goes to its passage', async () => {
    await open(PREDICTING.revealed);
    await click(byName('button', 'the delay was'));
    expect(popup.told).toEqual([{ to: 'tab', type: 'reveal', id: 'a1' }]);
  });
});
