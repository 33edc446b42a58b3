// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type TestPage, testPage } from './page.ts';

let page: TestPage;
let before: string;

beforeEach(() => {
  vi.useFakeTimers();
  page = testPage();
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  page.overlay.remove();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const name = () => page.card()?.querySelector('h2')?.textContent;
const control = () => page.root.activeElement?.getAttribute('data-control') ?? null;
const ticks = () => page.root.querySelectorAll('.tick').length;
const heard = () => {
  vi.advanceTimersByTime(200);
  return page.root.querySelector('[role=status]')?.textContent ?? '';
};

describe('the host', () => {
  test('is not there until something stands in it, and leaves no trace', () => {
    page.show();
    expect(document.documentElement.outerHTML).toBe(before);
    page.rest('the dam');
    expect(document.documentElement.outerHTML).not.toBe(before);
    page.overlay.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is closed: the page can’t look in', () => {
    page.show({ edgeMarks: true });
    page.settle();
    expect(document.documentElement.lastElementChild?.localName).toBe('according-overlay');
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
  });
});

const RESTS: readonly (readonly [words: string | null, card: string | undefined])[] = [
  ['the dam', 'Lee'],
  ['said', 'Lee'],
  ['leaks', 'Roe'],
  ['90 metres', '90 metres'],
  ['nobody', undefined],
  [null, undefined],
];

describe('under the pointer', () => {
  test.each(RESTS)('%s: %s', (words, expected) => {
    page.show();
    page.rest(words);
    expect(name()).toBe(expected);
  });

  test('the card goes with it', () => {
    page.show();
    page.rest('the dam');
    page.rest(null);
    expect(page.card()).toBeNull();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('another mark brings another card; the same mark leaves it be', () => {
    page.show();
    page.rest('the dam');
    const first = page.card();
    page.rest('safe');
    expect(page.card()).toBe(first);
    page.rest('leaks');
    expect(name()).toBe('Roe');
  });

  test('it takes no focus and says nothing', () => {
    page.show();
    page.rest('the dam');
    expect(page.root.activeElement).toBeNull();
    expect(heard()).toBe('');
  });

  test('Escape closes it, and the page does not hear of that', () => {
    const escaped = vi.fn();
    document.body.addEventListener('keydown', escaped);
    page.show();
    page.rest('the dam');
    page.press('Escape');
    expect(page.card()).toBeNull();
    expect(escaped).not.toHaveBeenCalled();
    page.press('Escape');
    expect(escaped).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', escaped);
  });

  test('a card that was closed does not come back before the pointer was elsewhere', () => {
    page.show();
    page.rest('the dam');
    page.press('Escape');
    page.rest('safe');
    expect(page.card()).toBeNull();
    page.rest('nobody');
    page.rest('safe');
    expect(name()).toBe('Lee');
  });

  test('nothing opens where the reader wants no card', () => {
    page.show({ card: false });
    page.rest('the dam');
    expect(page.card()).toBeNull();
  });

  test('a card is as it was when the marks are shown anew, and goes with its claim', () => {
    page.show();
    page.rest('the dam');
    page.show();
    expect(name()).toBe('Lee');
    page.overlay.remove();
    expect(page.card()).toBeNull();
  });
});

describe('step by step', () => {
  test('goes to the claims in order, says them, and stops at the last', () => {
    page.show();
    const said: string[] = [];
    for (let i = 0; i < 4; i++) {
      page.overlay.step('next', null);
      page.settle();
      said.push(heard());
    }
    expect(page.revealed).toEqual(['safe', 'leaks', 'well']);
    expect(said).toEqual([
      '1 of 2. Lee. Person. Paraphrase. “said”. the dam is safe',
      'Roe. Person. Paraphrase. “denied”. wording that denies. that it leaks',
      '2 of 2. Lee. Person. Paraphrase. “added”. that all is well',
      'No further claim.',
    ]);
  });

  test('of one source alone', () => {
    page.show();
    for (const direction of ['next', 'next', 'previous'] as const) page.overlay.step(direction, 'lee');
    expect(page.revealed).toEqual(['safe', 'well', 'safe']);
  });

  test('the card takes the focus, and Escape gives it back', () => {
    page.show();
    document.getElementById('own')?.focus();
    page.overlay.step('next', null);
    page.settle();
    expect(page.root.activeElement).toBe(page.card());
    expect(page.card()?.getAttribute('role')).toBe('dialog');
    page.press('Escape');
    expect(page.card()).toBeNull();
    expect(document.activeElement?.id).toBe('own');
  });

  test('Tab goes round in the card, both ways', () => {
    page.show();
    page.overlay.step('next', null);
    page.settle();
    const round = Array.from({ length: 4 }, () => {
      page.press('Tab');
      return control();
    });
    expect(round).toEqual(['close', 'next', 'why', 'close']);
    page.press('Tab', true);
    expect(control()).toBe('why');
  });

  test('the card’s own steps keep the focus where it is', () => {
    page.show();
    page.overlay.step('next', null);
    page.settle();
    for (const _ of ['close', 'next']) page.press('Tab');
    (page.root.activeElement as HTMLElement).click();
    page.settle();
    expect(page.revealed).toEqual(['safe', 'well']);
    // There is no further claim, so the card itself has it.
    expect(page.root.activeElement).toBe(page.card());
  });

  test('why a claim is marked is opened and stays open', () => {
    page.show();
    page.overlay.step('next', null);
    page.settle();
    const why = () => page.root.querySelector<HTMLElement>('.why');
    expect(why()?.getAttribute('aria-expanded')).toBe('false');
    why()?.click();
    expect(why()?.getAttribute('aria-expanded')).toBe('true');
    page.overlay.step('next', null);
    page.settle();
    expect(why()?.getAttribute('aria-expanded')).toBe('true');
  });
});

const ASKED: readonly (readonly [selected: string, answer: string])[] = [
  ['dam is', 'Lee'],
  ['nobody comes', 'No source is given here.'],
];

describe('who said this', () => {
  test.each(ASKED)('%s: %s', (selected, answer) => {
    page.show({ card: false });
    page.select(selected);
    page.overlay.whoSaid();
    page.settle();
    expect(name()).toBe(answer);
    expect(heard()).toContain(answer);
    expect(document.getSelection()?.toString()).toBe(selected);
  });

  test('without a selection it says what to do', () => {
    page.show();
    page.overlay.whoSaid();
    expect(name()).toBe('Select some words of the article, then ask again.');
  });
});

describe('edge marks', () => {
  test('one for each claim, and none where they are switched off', () => {
    page.show({ edgeMarks: true });
    page.settle();
    expect(ticks()).toBe(3);
    page.show({ edgeMarks: false });
    expect(ticks()).toBe(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('the first are there at once, and stay until there are new ones', () => {
    page.show({ edgeMarks: true });
    expect(ticks()).toBe(3);
    page.show({ edgeMarks: true });
    expect(ticks()).toBe(3);
    page.settle();
    expect(ticks()).toBe(3);
  });

  test('a click goes to the nearest claim', () => {
    page.show({ edgeMarks: true });
    page.settle();
    // Half as high as in the page, which is twice the view.
    page.root.querySelector('.edge')?.dispatchEvent(new MouseEvent('click', { clientY: 55 }));
    expect(page.revealed).toEqual(['leaks']);
  });

  test('follow the page when its size changes, not when it is first told', () => {
    let report: (...of: Element[]) => void = () => undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly observe = vi.fn();
        readonly disconnect = vi.fn();
        constructor(tell: (entries: { target: Element }[]) => void) {
          report = (...targets) => tell(targets.map((target) => ({ target })));
        }
      },
    );
    page.show({ edgeMarks: true });
    page.settle();
    const measured = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    const observed = [document.documentElement, document.body] as const;
    report(...observed);
    vi.advanceTimersByTime(2000);
    expect(measured).not.toHaveBeenCalled();
    report(...observed);
    vi.advanceTimersByTime(2000);
    expect(measured).toHaveBeenCalled();
  });
});
