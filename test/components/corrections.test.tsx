// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import { harbour } from './harbour.ts';
import { byName, click, open, popup } from './openApp.tsx';

/** What the reader filters away or puts right goes to the page, and comes back as its state. */

const WORDS = 'Nobody in this room wants another March,';
const NOBODY = { start: harbour().article.text.indexOf(WORDS), text: WORDS };

test('filters are told to the page; "Show all" takes them back', async () => {
  await open(harbour());
  await click(byName('button', 'Filter'));
  await click(popup.root.querySelectorAll<HTMLElement>('.act input')[1] as HTMLElement);
  const display = { ...ALL_SHOWN, hiddenActs: ['belief'] };
  expect(popup.told).toEqual([{ to: 'tab', type: 'display', display }]);
  expect(popup.root.querySelector('.note')?.textContent).toContain('1 of 27 claims is filtered away');
  await click(byName('button', 'Show all'));
  expect(popup.told.at(-1)).toEqual({ to: 'tab', type: 'display', display: ALL_SHOWN });
  expect(popup.root.querySelector('.note')).toBeNull();
});

const CORRECTIONS: readonly (readonly [why: string, correct: () => Promise<void>, expected: unknown])[] = [
  [
    'not a source',
    async () => click(byName('button', 'Not a source')),
    { type: 'notASource', source: 'Elena Ruiz' },
  ],
  [
    'the same as another',
    async () => {
      await click(byName('button', 'Same as …'));
      await choose('Joan Petrie');
    },
    { type: 'sameAs', source: 'Elena Ruiz', as: 'Joan Petrie' },
  ],
  [
    'a claim of another',
    async () => {
      await click(byName('button', 'Wrong source: “Nobody'));
      await choose('Samuel Okafor');
    },
    {
      type: 'wrongSource',
      claim: NOBODY,
      to: 'Samuel Okafor',
    },
  ],
  [
    'a claim of nobody',
    async () => {
      await click(byName('button', 'Wrong source: “Nobody'));
      await choose('No source is given');
    },
    {
      type: 'wrongSource',
      claim: NOBODY,
      to: null,
    },
  ],
];

/** Chooses in the form that is open, and sends it off. */
async function choose(name: string): Promise<void> {
  const select = popup.root.querySelector('select') as HTMLSelectElement;
  await act(async () => {
    select.value = [...select.options].find(({ text }) => text === name)?.value ?? 'none';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await click(byName('button', 'Change'));
}

test.each(CORRECTIONS)('corrected: %s', async (_why, correct, expected) => {
  await open(harbour());
  await click(byName('button', 'Elena Ruiz'));
  await correct();
  expect(popup.told).toEqual([{ to: 'tab', type: 'correct', correction: expected }]);
});

test('what was corrected last is said, has the focus, and is taken back', async () => {
  await open(harbour());
  const ready = harbour();
  popup.answer = async (request) =>
    request.type === 'correct' ? { ...ready, corrections: [request.correction] } : ready;
  await click(byName('button', 'Elena Ruiz'));
  await click(byName('button', 'Not a source'));
  expect(document.activeElement?.textContent).toBe('Undo: Elena Ruiz is not a source');
  await click(byName('button', 'Undo'));
  expect(popup.told.at(-1)).toEqual({ to: 'tab', type: 'undo' });
  expect(popup.root.querySelector('.note')).toBeNull();
});

test('steps to the next claim', async () => {
  await open(harbour());
  await click(byName('button', 'Next claim'));
  expect(popup.told).toEqual([{ to: 'tab', type: 'step', direction: 'next', sourceId: null }]);
});
