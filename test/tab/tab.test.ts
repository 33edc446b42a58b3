// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { correctionsOf } from '../../lib/corrections/store.ts';
import { ALL_SHOWN, type AnalyseAnswer, type TabState } from '../../lib/messages.ts';
import type { Analysis, Article } from '../../lib/model.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import type { TabOverlay } from '../../lib/tab/overlay.ts';
import { createTab, type Tab } from '../../lib/tab/tab.ts';
import { analysis, attribution, figure, span } from '../highlight/analyses.ts';
import { fakeRegistry, type Registry } from '../highlight/registry.ts';
import { fakeOverlay } from './fakeOverlay.ts';

const PARAGRAPHS = [
  'The bridge over the Tarn will stay closed until the end of May, the county engineer said on Monday, two months longer than drivers had been told when the first barriers went up beside the mill.',
  'Divers who went down in the last week of February found that the river had carried away the gravel under the second pier, and that the timber piles below it had been bare since the floods of autumn.',
  'Buses to the hospital take the long way round by Aldercote, which adds a quarter of an hour to the journey in the morning, and rather more on market days, when the lane is full of vans and trailers.',
  'The town council met in the school hall, since its own chamber lies on the far bank, and heard from shopkeepers who have lost trade, from farmers, and from the captain of the lifeboat station.',
  'Work on the pier itself will begin once the water is low enough for a coffer dam, a ring of steel sheets that keeps the river out while the masons and the welders are at work inside it.',
  'A footbridge lent by the army may open sooner, in the first week of April, if the banks turn out to be firm enough to carry its ramps, which are being tested with loads of wet sand this week.',
];
const ARTICLE = `
  <article>
    <h1>Bridge over the Tarn to stay closed</h1>
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n')}
  </article>`;

let registry: Registry;
let states: TabState[];
let tab: Tab;
const follow = vi.fn<TabOverlay['follow']>();
const analyse = vi.fn<(article: Article) => Promise<AnalyseAnswer>>();

function claimsOf({ text }: Article): Analysis {
  const start = text.indexOf('The bridge over the Tarn will');
  const content = span(start, start + 51);
  return analysis(
    [attribution({ id: 'a1', sourceId: 's', content: [content] })],
    [figure('f1', span(start, start + 3), 'a1')],
  );
}

beforeEach(() => {
  registry = fakeRegistry();
  states = [];
  history.replaceState(null, '', '/2026/bridge');
  document.title = 'Bridge over the Tarn to stay closed';
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = ARTICLE;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  analyse.mockReset();
  analyse.mockImplementation(async (article) => ({ ok: true, analysis: claimsOf(article) }));
  tab = createTab({
    document,
    analyse,
    announce: (state) => states.push(state),
    loadSettings: async () => DEFAULTS,
    overlay: { ...fakeOverlay(), follow },
    correctionsOf: (address) => correctionsOf(address, false),
  });
});
afterEach(() => {
  tab.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const read = (anyway = false) => tab.handle({ to: 'tab', type: 'read', anyway });
const phases = () => states.map(({ phase }) => phase);

describe('reading', () => {
  test('off, reading, ready; the marks are there and the document is as it was', async () => {
    expect((await tab.handle({ to: 'tab', type: 'state' })).phase).toBe('off');
    const before = document.documentElement.outerHTML;
    const state = await read();
    expect(state).toMatchObject({ phase: 'ready', lost: [], display: ALL_SHOWN });
    expect(phases()).toEqual(['reading', 'ready']);
    expect([...registry.highlights.keys()].sort()).toEqual(['according-content-0-0', 'according-figure-0']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a second click is answered from what is known', async () => {
    await read();
    expect((await read()).phase).toBe('ready');
    expect(analyse).toHaveBeenCalledOnce();
  });

  test('those who are told of every state hear a report once, and anything else as an answer too', async () => {
    expect(await tab.readHeard(false)).toBeNull();
    expect(phases()).toEqual(['reading', 'ready']);
    await tab.handle({ to: 'tab', type: 'turnOff' });
    analyse.mockResolvedValue({ ok: true, analysis: analysis([]) });
    expect(await tab.readHeard(false)).toMatchObject({ phase: 'nothing' });
  });

  test('two clicks at once read once', async () => {
    const [first, second] = await Promise.all([read(), read()]);
    expect([first.phase, second.phase]).toEqual(['ready', 'ready']);
    expect(analyse).toHaveBeenCalledOnce();
  });

  test('asked to read anyway while it is found that this is no article, it reads anyway', async () => {
    document.head.innerHTML = '';
    document.body.innerHTML = '<form><input><button>Search</button></form><p>The weir is open.</p>';
    analyse.mockResolvedValue({ ok: true, analysis: analysis([]) });
    const [first, second, third] = await Promise.all([read(), read(true), read(true)]);
    expect([second.phase, third.phase]).toEqual(['nothing', 'nothing']);
    expect(first.phase).not.toBe('notArticle');
    expect(analyse).toHaveBeenCalledOnce();
  });

  test('another address in the same page is read anew', async () => {
    await read();
    history.pushState(null, '', '/another');
    await read();
    expect(analyse).toHaveBeenCalledTimes(2);
    history.pushState(null, '', '/another#part');
    await read();
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  test('the background is asked again after it was stopped', async () => {
    analyse.mockRejectedValueOnce(new Error('message channel closed'));
    expect((await read()).phase).toBe('ready');
    expect(analyse).toHaveBeenCalledTimes(2);
  });
});

const OUTCOMES: [what: string, arrange: () => void, expected: Partial<TabState>][] = [
  [
    'nothing attributed',
    () => analyse.mockResolvedValue({ ok: true, analysis: analysis([]) }),
    { phase: 'nothing' },
  ],
  [
    'the engine failed',
    () => analyse.mockResolvedValue({ ok: false, why: 'tooLong' }),
    { phase: 'failed', why: 'tooLong' },
  ],
  [
    'the background cannot be reached',
    () => analyse.mockRejectedValue(new Error('Extension context invalidated.')),
    { phase: 'failed', why: 'unreachable' },
  ],
  [
    'no article',
    () => {
      document.head.innerHTML = '';
      document.body.innerHTML = '<form><input><button>Search</button></form>';
    },
    { phase: 'notArticle' },
  ],
  [
    'a PDF',
    () => vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf'),
    { phase: 'unreadable', why: 'pdf' },
  ],
];
test.each(OUTCOMES)('%s', async (_, arrange, expected) => {
  arrange();
  const state = await read();
  expect(state).toMatchObject(expected);
  expect(states.at(-1)).toEqual(state);
  expect(registry.highlights.size).toBe(0);
});

test('after a failure the next click tries again', async () => {
  analyse.mockResolvedValueOnce({ ok: false, why: 'tooLong' });
  await read();
  expect((await read()).phase).toBe('ready');
});

describe('when read', () => {
  beforeEach(async () => {
    await read();
  });

  test('a hidden source is hidden, and shown again', async () => {
    await tab.handle({ to: 'tab', type: 'display', display: { ...ALL_SHOWN, hiddenSources: ['s'] } });
    expect(registry.highlights.size).toBe(0);
    const state = await tab.handle({
      to: 'tab',
      type: 'display',
      display: ALL_SHOWN,
    });
    expect(state).toMatchObject({ phase: 'ready', display: ALL_SHOWN });
    expect(registry.highlights.size).toBe(2);
  });

  test('text that the page took away is listed as lost', async () => {
    document.querySelector('p')?.remove();
    expect(await tab.handle({ to: 'tab', type: 'state' })).toMatchObject({ lost: ['a1', 'f1'] });
  });

  test('turning off leaves no trace', async () => {
    const state = await tab.handle({ to: 'tab', type: 'turnOff' });
    expect(state).toEqual({ phase: 'off' });
    expect(registry.highlights.size).toBe(0);
    expect(registry.sheets()).toEqual([]);
  });
});

test('turning off while the background thinks leaves no marks behind', async () => {
  let answer: (value: AnalyseAnswer) => void = () => undefined;
  const asked = new Promise<Article>((resolve) => {
    analyse.mockImplementation((article) => {
      resolve(article);
      return new Promise((settle) => {
        answer = settle;
      });
    });
  });
  const reading = read();
  const article = await asked;
  await tab.handle({ to: 'tab', type: 'turnOff' });
  answer({ ok: true, analysis: claimsOf(article) });
  await reading;
  expect(await tab.handle({ to: 'tab', type: 'state' })).toEqual({ phase: 'off' });
  expect(registry.highlights.size).toBe(0);
  expect(registry.sheets()).toEqual([]);
});
