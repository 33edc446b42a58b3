// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Nearness, watchNear } from '../../lib/highlight/near.ts';

type Told = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'> & {
  boundingClientRect: { width: number; height: number };
};

/** Observers as a test drives them; the first is the far one. */
class FakeObserver {
  static readonly made: FakeObserver[] = [];
  readonly observed = new Set<Element>();
  queued: Told[] = [];
  constructor(
    readonly tell: (entries: Told[]) => void,
    readonly options: object,
  ) {
    FakeObserver.made.push(this);
  }
  observe(element: Element): void {
    this.observed.add(element);
  }
  takeRecords(): Told[] {
    return this.queued.splice(0);
  }
  disconnect(): void {
    this.observed.clear();
  }
}

let one: Element;
let two: Element;
let nearness: Nearness;
const changed = vi.fn();

const entry = (target: Element, isIntersecting: boolean, size = 20): Told => ({
  target,
  isIntersecting,
  boundingClientRect: { width: size, height: size },
});
const observers = () => {
  const [far, close] = FakeObserver.made;
  if (!far || !close) throw new Error('Nobody watches.');
  return { far, close };
};
const near = () => [one, two].map((element) => nearness.isNear(element));

beforeEach(async () => {
  FakeObserver.made.length = 0;
  changed.mockReset();
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  document.body.innerHTML = '<p>one</p><p>two</p>';
  one = document.querySelector('p:first-child') ?? document.body;
  two = document.querySelector('p:last-child') ?? document.body;
  const watching = watchNear(document, [one, two], changed);
  observers().far.tell([entry(one, true), entry(two, false)]);
  nearness = await watching;
});
afterEach(() => {
  nearness.stop();
  vi.unstubAllGlobals();
});

test('what is around the view is near, what is far is not', () => {
  expect(near()).toEqual([true, false]);
  expect([...observers().far.observed]).toEqual([one, two]);
});

test('nothing is told before something comes close that was not near', () => {
  const { far, close } = observers();
  changed.mockReset();
  far.tell([entry(two, true)]);
  close.tell([entry(one, true)]);
  expect(changed).not.toHaveBeenCalled();
  expect(near()).toEqual([true, false]);
});

test('what comes close is near at once, with all that is around it by now', () => {
  const { far, close } = observers();
  changed.mockReset();
  // A jump: the far observer has not been told yet that the first is left behind.
  far.queued = [entry(one, false)];
  close.tell([entry(one, false), entry(two, true)]);
  expect(changed).toHaveBeenCalledOnce();
  expect(near()).toEqual([false, true]);
});

test('what has no box is near: it can’t be told where it is', () => {
  const { close, far } = observers();
  far.queued = [entry(two, false, 0)];
  close.tell([entry(two, false, 0)]);
  close.tell([entry(document.body, true)]);
  expect(near()).toEqual([true, true]);
});

test('all is near while the page is printed, and no longer', () => {
  window.dispatchEvent(new Event('beforeprint'));
  expect(near()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(near()).toEqual([true, false]);
});

test('where nobody tells anything, as behind other tabs, all is near until somebody does', async () => {
  FakeObserver.made.length = 0;
  const silent = await watchNear(document, [one, two], changed);
  expect([one, two].map((element) => silent.isNear(element))).toEqual([true, true]);
  observers().far.tell([entry(one, false), entry(two, true)]);
  expect([one, two].map((element) => silent.isNear(element))).toEqual([false, true]);
  silent.stop();
});

test('the end is the end', () => {
  nearness.stop();
  expect(observers().far.observed.size + observers().close.observed.size).toBe(0);
  changed.mockReset();
  window.dispatchEvent(new Event('beforeprint'));
  expect(changed).not.toHaveBeenCalled();
});
