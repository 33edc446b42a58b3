import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { serve } from '../../lib/background/serve.ts';
import type { Article } from '../../lib/model.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const ARTICLE: Article = {
  url: 'https://news.example/',
  title: 'Rain',
  byline: '',
  outlet: '',
  date: '',
  language: 'en',
  text: 'It will rain, Ann Lee said.',
  blocks: [{ kind: 'paragraph', span: { start: 0, end: 27 }, analysed: true }],
};
const OURSELVES = 'abcdefgh';
const POPUP = { id: OURSELVES, url: `chrome-extension://${OURSELVES}/popup.html` };
const PAGE = { id: OURSELVES, url: 'https://news.example/', tab: { id: 7 } };

let listener: Listener;

beforeEach(() => {
  Object.assign(browser.runtime, {
    id: OURSELVES,
    getURL: (path: string) => `chrome-extension://${OURSELVES}${path}`,
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  serve();
});

const IGNORED: [what: string, message: unknown, sender: object][] = [
  ['another extension', { to: 'background', type: 'analyse', article: ARTICLE }, { id: 'other' }],
  [
    'a page that points at a tab',
    { to: 'background', type: 'read', tabId: 1, anyway: false, isNew: false },
    PAGE,
  ],
  ['what is meant for views', { to: 'views', type: 'stateChanged', state: { phase: 'off' } }, PAGE],
  ['no message at all', null, POPUP],
  ['a bare word', 'read', POPUP],
];
test.each(IGNORED)('leaves unanswered: %s', (_, message, sender) => {
  const respond = vi.fn();
  expect(listener(message, sender, respond)).toBeUndefined();
  expect(respond).not.toHaveBeenCalled();
});

const ask = (message: unknown, sender: object) =>
  new Promise((resolve) => {
    // True keeps the channel open until the answer comes.
    expect(listener(message, sender, resolve)).toBe(true);
  });

test('analyses for a tab', async () => {
  const answer = await ask({ to: 'background', type: 'analyse', article: ARTICLE }, PAGE);
  expect(answer).toMatchObject({ ok: true, analysis: { attributions: expect.any(Array) } });
});

test('tells the tab how far a long text is read', async () => {
  const sendMessage = vi.fn().mockRejectedValue(new Error('The tab has gone.'));
  Object.assign(browser.tabs, { sendMessage });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  const paragraph =
    'It will rain all week, Ann Lee said, and the river will not be lower before the end of it. ';
  const paragraphs = Array.from({ length: 600 }, (_, n) => `${paragraph}That was day ${n}.`);
  const text = paragraphs.join('');
  let end = 0;
  const blocks = paragraphs.map(({ length }) => {
    const span = { start: end, end: end + length };
    end = span.end;
    return { kind: 'paragraph' as const, span, analysed: true };
  });
  const answer = await ask(
    { to: 'background', type: 'analyse', article: { ...ARTICLE, text, blocks } },
    PAGE,
  );
  expect(answer).toMatchObject({ ok: true });
  const told = sendMessage.mock.calls.map(([tab, { progress }]) => [tab, progress]);
  expect(told.length).toBeGreaterThan(0);
  for (const [tab, progress] of told) {
    expect(tab).toBe(7);
    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThan(1);
  }
});

test('refuses what is no article any more', async () => {
  const article = { ...ARTICLE, text: 'x'.repeat(16_000_001) };
  const answer = await ask({ to: 'background', type: 'analyse', article }, PAGE);
  expect(answer).toMatchObject({ ok: false, why: 'tooLong' });
});

test('puts what stands over the page into the tab that asks', async () => {
  const executeScript = vi.fn();
  Object.assign(browser, { scripting: { executeScript } });
  await ask({ to: 'background', type: 'overlay' }, PAGE);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/overlay.js'] });
});

test('a tab that has gone meanwhile gets an answer all the same', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  Object.assign(browser, { scripting: { executeScript: vi.fn().mockRejectedValue(new Error('No tab.')) } });
  expect(await ask({ to: 'background', type: 'overlay' }, PAGE)).toBeNull();
});
