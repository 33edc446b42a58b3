import { viewOf } from '../tree.ts';

/**
 * How far around the view an element is near, in parts of the view's size; and how near it comes before what is near is
 * told anew, so that a page that scrolls is left alone for more than a view's height at a time.
 */
const FAR = '200%';
const CLOSE = '50%';
/** Nobody waits longer to be told what is near, in ms: a page behind others is told nothing. */
const PATIENCE = 100;

/** Which of a page's elements are near what the reader sees. */
export interface Nearness {
  /** True also for all that can't be told: what has no box, and everything while the page is being printed. */
  isNear(element: Element): boolean;
  /** To be called once. */
  stop(): void;
}

/** For an observer: around the page's view, and that of a part of the page that scrolls by itself. */
function margins(far: string): IntersectionObserverInit & { readonly scrollMargin: string } {
  return { scrollMargin: far };
}

/** Everything is near: for short pages, and where there is no telling. */
export const ALL_NEAR: Nearness = { isNear: () => true, stop: () => undefined };

/**
 * Watches which elements are near the view, without asking for layout.
 * @param changed called when `isNear` answers otherwise than before: for the frame after the one in which the page has
 *   jumped, and long before an element is seen where it scrolls
 * @returns once it is known what is near, or a moment later
 */
export async function watchNear(
  document: Document,
  elements: Iterable<Element>,
  changed: () => void,
): Promise<Nearness> {
  const view = viewOf(document);
  const around = new Set<Element>();
  /** Null: everything. */
  let near: ReadonlySet<Element> | null = null;
  let isPrinting = false;
  let tellFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    tellFirst = resolve;
  });

  const take = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const hasBox = boundingClientRect.width > 0 || boundingClientRect.height > 0;
      if (isIntersecting || !hasBox) around.add(target);
      else around.delete(target);
    }
  };
  const tell = () => {
    if (isPrinting && near === null) return;
    near = isPrinting ? null : new Set(around);
    changed();
    tellFirst();
  };
  const far = new view.IntersectionObserver((entries) => {
    take(entries);
    if (near === null) tell();
  }, margins(FAR));
  const close = new view.IntersectionObserver((entries) => {
    // Both are told of the same frame, one after the other: what the other one has not been told yet is taken along.
    take(far.takeRecords());
    const arrived = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const element of arrived) around.add(element);
    if (near === null || arrived.some((element) => !near?.has(element))) tell();
  }, margins(CLOSE));
  const print = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    tell();
  };
  view.addEventListener('beforeprint', print);
  view.addEventListener('afterprint', print);
  for (const element of elements) {
    far.observe(element);
    close.observe(element);
  }
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return {
    isNear: (element) => near?.has(element) ?? true,
    stop() {
      far.disconnect();
      close.disconnect();
      view.removeEventListener('beforeprint', print);
      view.removeEventListener('afterprint', print);
    },
  };
}
