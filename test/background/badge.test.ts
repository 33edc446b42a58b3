import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBadges, sourcesIn } from '../../lib/background/badge.ts';
import type { TabState } from '../../lib/messages.ts';
import { harbour } from '../components/harbour.ts';
import { event } from './fakes.ts';

const READY = harbour();
const claims = new Set(READY.analysis.attributions.map(({ sourceId }) => sourceId).filter(Boolean));

const STATES: [what: string, state: TabState, sources: number | null][] = [
  ['a page that is read', READY, claims.size],
  ['marks that are hidden', { ...READY, display: { ...READY.display, on: false } }, null],
  [
    'numbers without any source',
    { ...READY, analysis: { ...READY.analysis, attributions: [], sources: [] } },
    0,
  ],
  ['a page that is off', { phase: 'off' }, null],
  ['a page being read', { phase: 'reading', progress: 0.5 }, null],
  ['no article', { phase: 'notArticle', title: '', reason: 'list' }, null],
];
test.each(STATES)('the sources of %s', (_, state, sources) => {
  expect(sourcesIn(state)).toBe(sources);
});

const onMessage = event<[message: unknown, sender: object]>();
let shown: Record<string, unknown>[];

beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
  const keep = (name: string) => async (details: object) => void shown.push({ name, ...details });
  Object.assign(browser.runtime, { id: 'ourselves', onMessage });
  Object.assign(browser, {
    action: {
      setBadgeText: keep('text'),
      setTitle: keep('title'),
      setBadgeBackgroundColor: keep('background'),
      setBadgeTextColor: keep('colour'),
    },
  });
});

test('the number comes and goes with the state, on its own tab, in order', async () => {
  keepBadges();
  const from = { id: 'ourselves', tab: { id: 7 } };
  onMessage.fire({ to: 'views', type: 'stateChanged', state: READY }, from);
  onMessage.fire({ to: 'views', type: 'stateChanged', state: { phase: 'off' } }, from);
  await vi.waitFor(() => expect(shown).toHaveLength(8));
  const said = shown.filter(({ name }) => name === 'text' || name === 'title');
  expect(said).toEqual([
    { name: 'text', tabId: 7, text: String(claims.size) },
    { name: 'title', tabId: 7, title: `According: ${claims.size} sources` },
    { name: 'text', tabId: 7, text: '' },
    { name: 'title', tabId: 7, title: 'Show who said what' },
  ]);
});

const IGNORED: [what: string, message: unknown, sender: object][] = [
  ['another extension', { to: 'views', type: 'stateChanged', state: READY }, { id: 'other', tab: { id: 7 } }],
  ['a page without a tab', { to: 'views', type: 'stateChanged', state: READY }, { id: 'ourselves' }],
  ['a message for somebody else', { to: 'tab', type: 'state' }, { id: 'ourselves', tab: { id: 7 } }],
];
test.each(IGNORED)('%s changes no badge', async (_, message, sender) => {
  keepBadges();
  onMessage.fire(message, sender);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(shown).toEqual([]);
});
