// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../lib/tab/moving.ts';

const LONG = 'A sentence of a certain length that stands for a story. '.repeat(5);

const told = { onText: vi.fn(), onPath: vi.fn(), onColours: vi.fn(), onShown: vi.fn() };
const scheme = new EventTarget();
let undo: () => void;

function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

function element(name: string, text: string): Element {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => scheme);
  history.replaceState(null, '', '/first?page=1');
  document.body.innerHTML =
    '<aside>Advertisement</aside><main><p>First words.</p><p>Second words.</p></main>';
  for (const one of Object.values(told)) one.mockClear();
  undo = watchPage(document, { ...told, article: () => document.querySelector('main'), others: () => [] });
});
afterEach(() => {
  undo();
  vi.unstubAllGlobals();
});

/** Observers are told before the next task. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

const CHANGES: [what: string, change: () => void, isText: boolean, isPath: boolean][] = [
  ['a paragraph comes', () => at('main').append(element('p', 'New.')), true, false],
  ['a paragraph goes', () => at('main p').remove(), true, false],
  ['a text is put in other words', () => at('main p').firstChild?.replaceWith('Other words.'), true, false],
  [
    'a text node changes in place',
    () => {
      (at('main p').firstChild as Text).data = 'Other words.';
    },
    true,
    false,
  ],
  [
    'an empty box comes into the article',
    () => at('main').append(document.createElement('div')),
    false,
    false,
  ],
  ['a comment comes into the article', () => at('main').append(document.createComment('ad')), false, false],
  ['an advertisement changes', () => at('aside').replaceChildren('Buy two'), false, false],
  ['much text comes elsewhere', () => document.body.append(element('section', LONG)), true, false],
  ['an attribute changes', () => at('main').setAttribute('class', 'big'), false, false],
  ['the page goes on', () => history.pushState(null, '', '/second'), false, true],
  ['a query changes', () => history.replaceState(null, '', '/first?page=2#x'), false, false],
];
describe.each(CHANGES)('%s', (_, change, isText, isPath) => {
  test(`${isText ? 'is' : 'is not'} told as text, ${isPath ? 'is' : 'is not'} told as path`, async () => {
    change();
    // Whatever moves next shows the new address, too.
    at('aside').setAttribute('data-x', '1');
    at('aside').append('');
    await settled();
    expect([told.onText.mock.calls.length > 0, told.onPath.mock.calls.length > 0]).toEqual([isText, isPath]);
  });
});

test('the article as a whole is taken out', async () => {
  undo();
  const main = at('main');
  undo = watchPage(document, { ...told, article: () => main, others: () => [] });
  main.remove();
  await settled();
  expect(told.onText).toHaveBeenCalled();
});

test('text in a shadow tree of the article changes', async () => {
  undo();
  const shadow = at('main').attachShadow({ mode: 'open' });
  shadow.append(element('p', 'First words.'));
  undo = watchPage(document, { ...told, article: () => at('main'), others: () => [shadow] });
  shadow.querySelector('p')?.replaceChildren('Other words.');
  await settled();
  expect(told.onText).toHaveBeenCalledOnce();
});

test('very many changes at once are told unseen', async () => {
  for (let i = 0; i < 400; i++) at('aside').append('x');
  await settled();
  expect(told.onText).toHaveBeenCalledOnce();
});

test('colours: a switch at the root or of the system, not more than once a second', async () => {
  vi.useFakeTimers();
  document.documentElement.className = 'dark';
  scheme.dispatchEvent(new Event('change'));
  await vi.advanceTimersByTimeAsync(1100);
  expect(told.onColours).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('coming back is told', () => {
  window.dispatchEvent(new Event('pageshow'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told.onShown).toHaveBeenCalledTimes(document.hidden ? 1 : 2);
});

test('once undone, nothing is told', async () => {
  undo();
  at('main').append(element('p', 'New.'));
  history.pushState(null, '', '/third');
  window.dispatchEvent(new Event('popstate'));
  window.dispatchEvent(new Event('pageshow'));
  await settled();
  for (const one of Object.values(told)) expect(one).not.toHaveBeenCalled();
});
