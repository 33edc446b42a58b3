// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctionsOf, keyOf } from '../../lib/corrections/store.ts';
import { ALL_SHOWN, type AnalyseAnswer, type TabState } from '../../lib/messages.ts';
import type { Analysis, Article, Correction } from '../../lib/model.ts';
import { DEFAULTS, type Settings } from '../../lib/settings.ts';
import { createTab, type Tab } from '../../lib/tab/tab.ts';
import { attribution, figure, source, span } from '../highlight/analyses.ts';
import { fakeRegistry, type Registry } from '../highlight/registry.ts';
import { fakeOverlay } from './fakeOverlay.ts';

const PARAGRAPHS = [
  'The weir will be opened on Thursday, the water board said in a letter to every house below the mill, and again at noon on Friday if the level at the bridge has not fallen by then.',
  'Farmers wanted it opened a week ago, according to Ellis Tarn, who keeps sheep on both banks and lost the use of his lower pasture on the first of the month, and of the lane a day later.',
  'The board thinks the gates will hold, said Ruth Ames, its engineer, and has put two men in the hut beside them, with a telephone, a stove and a lamp that can be seen from the church tower.',
  'Nobody has been asked to leave. Sandbags lie ready at the school, at the forge and behind the inn, where the cellar was pumped dry on Sunday and was full again by the evening of the same day.',
  'The river is expected to crest on Saturday, some hours after the tide has turned, and to fall through the week that follows, unless the snow on the northern fells begins to melt before that.',
];
const LATE =
  'Late in the day the rector, Ivo Lamb, said that the church would stay open all night, and that there was soup, and asked those who came to bring a blanket and to leave their dogs in the porch.';

/** The claims of the article, wherever they stand in the text. */
const CLAIMS: readonly [id: string, who: string, words: string, fields: object][] = [
  ['a1', 'the water board', 'The weir will be opened on Thursday', {}],
  ['a2', 'Ellis Tarn', 'Farmers wanted it opened a week ago', { act: 'wish', confidence: 0.4 }],
  ['a3', 'Ruth Ames', 'The board thinks the gates will hold', { act: 'belief' }],
  ['a4', 'Ivo Lamb', 'the church would stay open all night', {}],
];

function analysisOf({ text }: Article): Analysis {
  const found = CLAIMS.filter(([, , words]) => text.includes(words));
  // Ids are given anew by place in the list, as the engine does.
  const names = found.map(([, who]) => who).reverse();
  const attributions = found.map(([id, who, words, fields]) => {
    const start = text.indexOf(words);
    return attribution({
      id,
      sourceId: `s${names.indexOf(who)}`,
      content: [span(start, start + words.length)],
      ...fields,
    });
  });
  const two = text.indexOf('two men');
  return {
    attributions,
    sources: names.map((name, i) => source(`s${i}`, name)),
    figures: [figure('f1', span(two, two + 3))],
  };
}

let registry: Registry;
let states: TabState[];
let tab: Tab;
let settings: Settings;
const analyse = vi.fn<(article: Article) => Promise<AnalyseAnswer>>();

function makeTab(): Tab {
  return createTab({
    document,
    analyse,
    announce: (state) => states.push(state),
    loadSettings: async () => settings,
    overlay: fakeOverlay(),
    correctionsOf: (address) => correctionsOf(address, false),
  });
}

beforeEach(() => {
  registry = fakeRegistry();
  states = [];
  settings = DEFAULTS;
  history.replaceState(null, '', '/weir');
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = `<article><h1>The weir</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  analyse.mockReset();
  analyse.mockImplementation(async (article) => ({ ok: true, analysis: analysisOf(article) }));
  tab = makeTab();
});
afterEach(() => {
  tab.stop();
  fakeBrowser.reset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Ready = Extract<TabState, { phase: 'ready' }>;

function ready(state: TabState | undefined): Ready {
  if (state?.phase !== 'ready') throw new Error(`not ready but ${state?.phase}`);
  return state;
}

const read = () => tab.handle({ to: 'tab', type: 'read', anyway: false });
const correct = (correction: Correction) => tab.handle({ to: 'tab', type: 'correct', correction });
const marked = () =>
  [...registry.highlights]
    .filter(([name]) => name.startsWith('according-content'))
    .flatMap(([, ranges]) => [...ranges].map(String))
    .sort();
/** Which claims the state has, each with who says it. */
const said = (state: TabState) => {
  const { analysis } = ready(state);
  const names = new Map(analysis.sources.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    analysis.attributions.map(({ id, sourceId }) => [id, names.get(sourceId ?? '') ?? null]),
  );
};

test('who waits for the lists gets them before anything is painted, and the marks come a moment later', async () => {
  const reading = read();
  await vi.waitFor(() => expect(states.at(-1)?.phase).toBe('ready'), { interval: 1 });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(registry.highlights.size).toBe(0);
  await reading;
  expect(registry.highlights.size).toBeGreaterThan(0);
});

describe('filters', () => {
  beforeEach(read);

  const FILTERS: [what: string, display: object, claims: string[]][] = [
    ['nothing', {}, ['a1', 'a2', 'a3']],
    ['wishes', { hiddenActs: ['wish'] }, ['a1', 'a3']],
    ['what is less sure', { leastConfidence: 0.5 }, ['a1', 'a3']],
    ['everything', { on: false }, []],
  ];
  test.each(FILTERS)('%s is hidden', async (_, display, claims) => {
    const state = await tab.handle({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, ...display } });
    const words = CLAIMS.filter(([id]) => claims.includes(id)).map(([, , text]) => text);
    expect(marked()).toEqual(words.sort());
    // What is filtered is still there for whoever lists it.
    expect(ready(state).analysis.attributions).toHaveLength(3);
  });
});

describe('settings', () => {
  test('the least confidence is where the reader starts', async () => {
    settings = { ...DEFAULTS, leastConfidence: 0.5 };
    expect(ready(await read()).display.leastConfidence).toBe(0.5);
    expect(marked()).toHaveLength(2);
  });

  test('a change is followed: the sheet for the look, the marks for the confidence', async () => {
    await read();
    const [before] = registry.sheets();
    const kept = [...registry.highlights.values()];
    tab.setSettings({ ...DEFAULTS, markStyle: 'line', tintStrength: 0.5 });
    expect(registry.sheets()).toHaveLength(1);
    expect(registry.sheets()[0]).not.toBe(before);
    expect([...registry.highlights.values()]).toEqual(kept);
    tab.setSettings({ ...DEFAULTS, leastConfidence: 0.9 });
    expect(marked()).toHaveLength(2);
    expect(ready(states.at(-1)).display.leastConfidence).toBe(0.9);
  });
});

describe('corrections', () => {
  const NOT: Correction = { type: 'notASource', source: 'Ellis Tarn' };
  const SAME: Correction = { type: 'sameAs', source: 'Ruth Ames', as: 'the water board' };

  test('are applied, painted, told, and taken back one by one', async () => {
    const before = said(await read());
    expect(said(await correct(NOT))).toEqual({ a1: 'the water board', a3: 'Ruth Ames' });
    await vi.waitFor(() => expect(marked()).toHaveLength(2));
    const both = await correct(SAME);
    expect(said(both)).toEqual({ a1: 'the water board', a3: 'the water board' });
    expect(ready(both).corrections).toEqual([NOT, SAME]);
    expect(states.at(-1)).toEqual(both);
    await tab.handle({ to: 'tab', type: 'undo' });
    expect(said(await tab.handle({ to: 'tab', type: 'undo' }))).toEqual(before);
    await vi.waitFor(() => expect(marked()).toHaveLength(3));
    expect(ready(await tab.handle({ to: 'tab', type: 'undo' })).corrections).toEqual([]);
  });

  test('hold when the page is read again, by another tab too', async () => {
    await read();
    await correct(NOT);
    await tab.handle({ to: 'tab', type: 'turnOff' });
    tab.stop();
    tab = makeTab();
    expect(said(await read())).toEqual({ a1: 'the water board', a3: 'Ruth Ames' });
  });

  test('of another tab are followed', async () => {
    await read();
    await correctionsOf(document.URL, false).add(NOT);
    await vi.waitFor(() => expect(said(states.at(-1) ?? { phase: 'off' })).not.toHaveProperty('a2'));
    expect(marked()).toHaveLength(2);
  });

  test('of another tab that come while the engine reads are in the report', async () => {
    const usual = analyse.getMockImplementation();
    analyse.mockImplementationOnce(async (article) => {
      await correctionsOf(document.URL, false).add(NOT);
      return (await usual?.(article)) ?? { ok: false, why: 'unreachable' };
    });
    const state = ready(await read());
    expect(state.corrections).toEqual([NOT]);
    expect(said(state)).not.toHaveProperty('a2');
  });

  test('that are not stored are told, and hold as long as the page', async () => {
    await read();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const state = ready(await correct(NOT));
    expect(state.trouble).toBe('notKept');
    expect(said(state)).not.toHaveProperty('a2');
  });

  test('that cannot be read are told', async () => {
    await fakeBrowser.storage.local.set({ [keyOf(document.URL)]: 'corrupt' });
    expect(ready(await read()).trouble).toBe('unreadable');
  });

  test('without a report, there is nothing to correct', async () => {
    expect(await correct(NOT)).toEqual({ phase: 'off' });
  });
});

describe('a page that moves', () => {
  /** Lets the page rest until it has been read again. */
  const rest = () => vi.waitFor(() => expect(states.length).toBeGreaterThan(told), 8000);
  let told: number;

  beforeEach(async () => {
    await read();
    told = states.length;
  });

  function add(text: string): void {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector('article')?.append(paragraph);
  }

  test('late text is read, and what the reader did holds though ids are given anew', async () => {
    await correct({ type: 'notASource', source: 'Ellis Tarn' });
    const { analysis } = ready(states.at(-1));
    const ames = analysis.sources.find(({ name }) => name === 'Ruth Ames')?.id ?? '';
    await tab.handle({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, hiddenSources: [ames] } });
    told = states.length;
    add(LATE);
    await rest();
    const state = ready(states.at(-1));
    expect(said(state)).toEqual({ a1: 'the water board', a3: 'Ruth Ames', a4: 'Ivo Lamb' });
    const hidden = state.analysis.sources.filter(({ id }) => state.display.hiddenSources.includes(id));
    expect(hidden.map(({ name }) => name)).toEqual(['Ruth Ames']);
    expect(marked()).toEqual(['The weir will be opened on Thursday', 'the church would stay open all night']);
  });

  test('nodes made anew are found by their text, without a question to the engine', async () => {
    const article = document.querySelector('article');
    if (article) article.innerHTML = `${article.innerHTML}`;
    await rest();
    expect(analyse).toHaveBeenCalledOnce();
    expect(marked()).toHaveLength(3);
    expect(ready(states.at(-1)).lost).toEqual([]);
  });

  test('text that is gone is listed', async () => {
    document.querySelectorAll('p')[1]?.remove();
    await rest();
    expect(ready(states.at(-1)).lost).toEqual(['a2']);
    expect(analyse).toHaveBeenCalledOnce();
  });

  test('how far a long text is read is told while it is read, and not after', async () => {
    const progressOf = (progress: number) => tab.handle({ to: 'tab', type: 'progress', progress });
    expect((await progressOf(0.2)).phase).toBe('ready');
    let answer = (_: AnalyseAnswer): void => undefined;
    analyse.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    await tab.handle({ to: 'tab', type: 'turnOff' });
    const reading = tab.handle({ to: 'tab', type: 'read', anyway: false });
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledTimes(2));
    const state = { phase: 'reading', progress: 0.4 };
    expect(await progressOf(0.4)).toEqual(state);
    expect(states.at(-1)).toEqual(state);
    answer({ ok: false, why: 'engine' });
    expect((await reading).phase).toBe('failed');
    expect((await progressOf(0.6)).phase).toBe('failed');
  });

  test('another address: reading, then what is there', async () => {
    history.pushState(null, '', '/weir/live');
    expect(await tab.handle({ to: 'tab', type: 'state' })).toEqual({ phase: 'reading', progress: null });
    await rest();
    expect((await tab.handle({ to: 'tab', type: 'state' })).phase).toBe('ready');
  });

  test('once off, the page is left alone', async () => {
    await tab.handle({ to: 'tab', type: 'turnOff' });
    add(LATE);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(analyse).toHaveBeenCalledOnce();
    expect(registry.highlights.size).toBe(0);
  });
});
