// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionsOf } from '../../lib/corrections/store.ts';
import { ALL_SHOWN, type Predicting, type PredictStep, type TabState } from '../../lib/messages.ts';
import type { Article } from '../../lib/model.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { createTab, type Tab } from '../../lib/tab/tab.ts';
import { analysis, attribution, span } from '../highlight/analyses.ts';
import { fakeRegistry, type Registry } from '../highlight/registry.ts';
import { fakeOverlay } from './fakeOverlay.ts';

const PARAGRAPHS = [
  'The lighthouse at Skarn will be lit again in June, the harbour board said on Monday, eleven years after its lamp was taken down and carried to the museum on the mainland in three wooden crates.',
  'Nobody has paid for the road yet, said Ida Holm, who keeps the ferry and has counted the lorries that went up to the tower since the first of March, when the scaffolding was put around its foot.',
  'The lamp turns on a bath of mercury, which has to be brought by sea, and the stair has two hundred steps, of which a fifth are worn so far that the masons want to lay them anew before the winter.',
  'Children of the island school have painted the door. It is red, as the old one was, and can be seen from the deck of the morning boat when the air is clear and the sun stands behind the ferry house.',
];
const CLAIM = 'The lighthouse at Skarn will be lit again in June';

let registry: Registry;
let states: TabState[];
let tab: Tab;
const overlay = fakeOverlay();

function found({ text }: Article) {
  const start = text.indexOf(CLAIM);
  const content = [span(start, start + CLAIM.length)];
  return analysis([attribution({ id: 'a1', sourceId: 's', content })]);
}

beforeEach(async () => {
  registry = fakeRegistry();
  states = [];
  vi.clearAllMocks();
  document.body.innerHTML = `<article><h1>A light for Skarn</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
  tab = createTab({
    document,
    analyse: async (article) => ({ ok: true, analysis: found(article) }),
    announce: (state) => states.push(state),
    loadSettings: async () => DEFAULTS,
    overlay,
    correctionsOf: (address) => correctionsOf(address, false),
  });
  await tab.handle({ to: 'tab', type: 'read', anyway: true });
});

afterEach(() => {
  tab.stop();
  getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
});

async function take(step: PredictStep): Promise<Predicting | undefined> {
  const state = await tab.handle({ to: 'tab', type: 'predict', step });
  if (state.phase !== 'ready') throw new Error(`The tab is ${state.phase}.`);
  return state.predicting;
}

function select(words: string): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.firstChild;
    const at = text?.textContent?.indexOf(words) ?? -1;
    if (text && at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
  }
}

const textOf = (one: { start: number; end: number } | null | undefined) => {
  const state = states.at(-1);
  return one && state?.phase === 'ready' ? state.article.text.slice(one.start, one.end) : null;
};
const marks = () => [...registry.highlights.keys()].filter((name) => !name.includes('predicted'));
const predicted = (name = 'according-predicted') =>
  [...(registry.highlights.get(name) ?? [])].map((range) => range.toString());

async function predictOne(): Promise<void> {
  await take({ type: 'begin' });
  select(` ${CLAIM.slice(4)}, `);
  await take({ type: 'passage' });
  select('harbour board');
  await take({ type: 'source', source: null });
}

describe('while predicting', () => {
  test('no mark is on the page, and nothing over it tells', async () => {
    expect(marks()).not.toEqual([]);
    const predicting = await take({ type: 'begin' });
    expect(predicting).toEqual({ predictions: [], open: null, selected: null, isRevealed: false });
    expect(marks()).toEqual([]);
    expect(overlay.follow).toHaveBeenLastCalledWith(null, DEFAULTS);

    await tab.handle({ to: 'tab', type: 'display', display: ALL_SHOWN });
    await tab.handle({ to: 'tab', type: 'step', direction: 'next', sourceId: null });
    await tab.handle({ to: 'tab', type: 'whoSaid' });
    expect(marks()).toEqual([]);
    expect(overlay.step).not.toHaveBeenCalled();
    expect(overlay.whoSaid).not.toHaveBeenCalled();
    expect(overlay.refuse).toHaveBeenCalledOnce();
  });

  test('a passage and its source are what is selected, without the space around', async () => {
    await predictOne();
    const predicting = await take({ type: 'goTo', id: 'nothing' });
    const [one] = predicting?.predictions ?? [];
    expect(textOf(one?.content)).toBe(`${CLAIM.slice(4)},`);
    expect(one?.source.type === 'mention' && textOf(one.source.span)).toBe('harbour board');
    expect(predicted()).toEqual([`${CLAIM.slice(4)},`]);
    expect(predicted('according-predicted-source')).toEqual(['harbour board']);
  });

  test('a source may be typed, or none; an empty one is not taken', async () => {
    await take({ type: 'begin' });
    select('Nobody has paid');
    await take({ type: 'passage' });
    expect((await take({ type: 'source', source: { type: 'typed', text: '  ' } }))?.predictions).toEqual([]);
    const typed = await take({ type: 'source', source: { type: 'typed', text: ' Ida Holm ' } });
    expect(typed?.predictions[0]?.source).toEqual({ type: 'typed', text: 'Ida Holm' });
    // The same passage once more is a second thought.
    await take({ type: 'passage' });
    const nobody = await take({ type: 'source', source: { type: 'nobody' } });
    expect(nobody?.predictions.map(({ source }) => source)).toEqual([{ type: 'nobody' }]);
  });

  test('a selection is told once it rests; outside of the article there is none', async () => {
    await take({ type: 'begin' });
    vi.useFakeTimers();
    select('The lamp turns');
    document.dispatchEvent(new Event('selectionchange'));
    select('a bath of mercury');
    document.dispatchEvent(new Event('selectionchange'));
    const before = states.length;
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    expect(states.length).toBe(before + 1);
    const told = states.at(-1);
    expect(told?.phase === 'ready' && textOf(told.predicting?.selected)).toBe('a bath of mercury');
  });

  test('what was marked can be taken back', async () => {
    await predictOne();
    const [one] = (await take({ type: 'begin' }))?.predictions ?? [];
    expect((await take({ type: 'forget', id: one?.id ?? '' }))?.predictions).toEqual([]);
    select('The lamp turns');
    await take({ type: 'passage' });
    expect((await take({ type: 'forget', id: null }))?.open).toBeNull();
    expect(predicted()).toEqual([]);
  });
});

describe('revealing', () => {
  test('shows the marks beside the predictions, and hides them again', async () => {
    const before = marks();
    await predictOne();
    expect((await take({ type: 'reveal' }))?.isRevealed).toBe(true);
    expect(marks()).toEqual(before);
    expect(predicted()).toHaveLength(1);
    expect((await take({ type: 'again', keep: true }))?.predictions).toHaveLength(1);
    expect(marks()).toEqual([]);
    expect((await take({ type: 'again', keep: false }))?.predictions).toEqual([]);
  });

  test('marks that were switched off are shown then', async () => {
    await tab.handle({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, on: false } });
    expect(marks()).toEqual([]);
    await predictOne();
    await take({ type: 'reveal' });
    expect(marks()).not.toEqual([]);
  });
});

test.each([
  ['the end of it', () => take({ type: 'end' }).then(() => undefined)],
  ['turning off', () => tab.handle({ to: 'tab', type: 'turnOff' }).then(() => undefined)],
] as const)('%s takes all of it off the page', async (_why, stop) => {
  await predictOne();
  await stop();
  expect([...registry.highlights.keys()].filter((name) => name.includes('predicted'))).toEqual([]);
  expect(registry.sheets().filter((sheet) => sheet.includes('predicted'))).toEqual([]);
  const before = states.length;
  select('The lamp turns');
  document.dispatchEvent(new Event('selectionchange'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(states.length).toBe(before);
});
