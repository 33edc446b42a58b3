import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pageActions } from '../../lib/background/page-actions.ts';
import type { TabRequest, TabState } from '../../lib/messages.ts';
import { harbour } from '../components/harbour.ts';
import { beyondReading, inhabit } from './fakes.ts';

const READY = harbour();
const HIDDEN: TabState = { ...READY, display: { ...READY.display, on: false } };
const NO_ARTICLE: TabState = { phase: 'notArticle', title: 'A list', reason: 'list' };
const NOBODY: TabState = { phase: 'nothing', article: READY.article };
const CLOSED: TabState = { phase: 'unreadable', why: 'browserPage' };
const OFF: TabState = { phase: 'off' };

const openPopup = vi.fn(async () => undefined);

beforeEach(() => {
  openPopup.mockClear();
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(browser, { action: { openPopup } });
});

const display = (on: boolean): TabRequest => ({
  to: 'tab',
  type: 'display',
  display: { ...READY.display, on },
});
const step: TabRequest = { to: 'tab', type: 'step', direction: 'next', sourceId: null };
const whoSaid: TabRequest = { to: 'tab', type: 'whoSaid' };

type Act = (tabId: number) => Promise<void>;
const show: Act = (tabId) => pageActions.show(tabId);
const ask: Act = (tabId) => pageActions.whoSaid(tabId);
const next: Act = (tabId) => pageActions.step(tabId, 'next');
const toggle: Act = (tabId) => pageActions.toggleMarks(tabId);

const CASES: [
  what: string,
  act: Act,
  before: TabState | null,
  after: TabState,
  asked: TabRequest[],
  popup: boolean,
][] = [
  ['show, nobody there yet', show, null, READY, [], false],
  ['show, turned off before', show, OFF, READY, [], false],
  ['show, hidden before', show, HIDDEN, HIDDEN, [display(true)], false],
  ['show, no article', show, null, NO_ARTICLE, [], true],
  ['show, a page of the browser', show, null, CLOSED, [], true],
  ['who said, nobody there yet', ask, null, READY, [whoSaid], false],
  ['who said, where nobody is quoted', ask, null, NOBODY, [whoSaid], false],
  ['who said, no article', ask, null, NO_ARTICLE, [whoSaid], false],
  ['who said, a page of the browser', ask, null, CLOSED, [], true],
  ['next claim', next, READY, READY, [step], false],
  ['next claim, nobody there yet', next, null, READY, [step], false],
  ['next claim, where nobody is quoted', next, null, NOBODY, [], true],
  ['toggle, shown', toggle, READY, READY, [display(false)], false],
  ['toggle, hidden', toggle, HIDDEN, HIDDEN, [display(true)], false],
  ['toggle, nobody there yet', toggle, null, READY, [], false],
  ['toggle, turned off before', toggle, OFF, READY, [], false],
];

describe('what menus and keys do', () => {
  test.each(CASES)('%s', async (_, act, before, after, expected, popup) => {
    const asked = inhabit(before, after);
    await act(7);
    expect(beyondReading(asked)).toEqual(expected);
    expect(openPopup).toHaveBeenCalledTimes(popup ? 1 : 0);
  });

  test('a browser that opens no popup is no failure', async () => {
    openPopup.mockRejectedValueOnce(new Error('not allowed'));
    inhabit(null, NO_ARTICLE);
    await expect(pageActions.show(7)).resolves.toBeUndefined();
  });
});
