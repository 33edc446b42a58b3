import type { Slot, Tonality } from '../highlight/palette.ts';
import type { TextSpan } from '../model.ts';
import { hasLeft, holds, outerOf, scrollersAround, viewOf } from '../tree.ts';
import { builder } from './element.ts';
import type { PlacedText } from './hit.ts';
import { bandsOf, nearest, type Stretch, scaled } from './ticks.ts';
import { tileOf } from './tile.ts';

/** One claim at the page's edge. */
export interface EdgeMark {
  readonly id: string;
  readonly slot: Slot;
  readonly name: string;
  readonly content: readonly TextSpan[];
}

/** What the edge asks of whoever shows it. */
export interface EdgeHandlers {
  /** A tick was clicked: to the claim with this id. */
  readonly go: (id: string) => void;
  /** There is something to be seen, for the first time: nothing is to be painted before. */
  readonly drawn: (element: HTMLElement) => void;
  /** A name is about to be shown, for which more style is needed than for ticks. */
  readonly naming: () => void;
}

export interface EdgeManner {
  /**
   * True where nothing is to be seen yet: the ticks are measured at once, so that all that comes over the page comes in
   * one frame. Else when the page has nothing to do.
   */
  readonly isFirst: boolean;
  readonly tonality: Tonality;
  /** BCP 47 tag of the article, or empty. */
  readonly language: string;
  readonly text: PlacedText;
}

/** The strip of ticks along the edge. */
export interface Edge {
  /** Ends the following of the page's layout. */
  stop(): void;
}

/** What scrolls, and where it stands in the view. */
interface Scroller {
  readonly element: Element;
  /** To be added to a height in the view to get one in all that scrolls. */
  readonly shift: number;
}

const NOWHERE: TextSpan = { start: 0, end: 0 };

/** More marks than this are not measured while anybody may wait. */
const MANY = 100;

/** So long a page that changes its layout is let be, in ms. */
const CALM = 150;

/** What the article scrolls in: the innermost box that scrolls and holds all of it, or the page, if that scrolls. */
function scrollerOf(document: Document, first: Range, last: Range): Scroller | null {
  for (const element of scrollersAround(first.startContainer)) {
    if (!holds(element, last.endContainer)) continue;
    return { element, shift: element.scrollTop - element.getBoundingClientRect().top };
  }
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollHeight <= document.documentElement.clientHeight + 1) return null;
  return { element: page, shift: page.scrollTop };
}

/** The smallest element that holds both ends. */
function commonOf(first: Range, last: Range): Element | null {
  let at = outerOf(first.startContainer);
  while (at && !holds(at, last.endContainer)) at = outerOf(at);
  return at;
}

/** Where a mark stands in the view; none where its text is gone or folded away. */
interface Line {
  readonly mark: EdgeMark;
  readonly first: Range;
  readonly last: Range;
  readonly top: number;
  readonly bottom: number;
}

function lineOf(mark: EdgeMark, text: PlacedText): Line[] {
  // Its first and its last letter tell where it stands: a claim may have many nodes.
  const { start } = mark.content[0] ?? NOWHERE;
  const { end } = mark.content.at(-1) ?? NOWHERE;
  const [first] = text.rangesFor({ start, end: start + 1 });
  if (!first) return [];
  const [last = first] = text.rangesFor({ start: end - 1, end });
  const { top } = first.getBoundingClientRect();
  const { bottom, height } = last.getBoundingClientRect();
  return height === 0 && top === 0 ? [] : [{ mark, first, last, top, bottom }];
}

function stretched(top: number, bottom: number): string {
  return `top:${top.toFixed(1)}px;height:${(bottom - top).toFixed(1)}px`;
}

/** When the page has nothing else to do, or after a second; returns the undo. */
function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(then, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(then, 0);
  return () => clearTimeout(timer);
}

/**
 * Ticks in the sources' colours along the view's edge, each where its claim stands in the page. Repeats for the eye
 * what lists and keys give to everyone, so it is hidden from screen readers and takes no focus.
 */
export function createEdge(
  document: Document,
  marks: readonly EdgeMark[],
  { isFirst, tonality, language, text }: EdgeManner,
  { go, drawn, naming }: EdgeHandlers,
): Edge {
  const build = builder(document);
  const element = build('div', { 'aria-hidden': 'true' });
  let placed: (EdgeMark & Stretch)[] = [];
  let ticks: HTMLElement[] = [];
  let tag: HTMLElement | null = null;
  let pointed = -1;
  let isDrawn = false;

  const point = (index: number) => {
    if (index === pointed) return;
    ticks[pointed]?.classList.remove('near');
    tag?.remove();
    tag = null;
    pointed = index;
    const mark = placed[index];
    if (!mark) return;
    ticks[index]?.classList.add('near');
    naming();
    const name = build('bdi', { class: 'name', lang: language || null }, mark.name);
    tag = build('div', { class: `tag ${tonality}` }, tileOf(document, mark.slot, tonality), name);
    element.append(tag);
    const highest = document.documentElement.clientHeight - tag.offsetHeight - 4;
    const middle = (mark.top + mark.bottom - tag.offsetHeight) / 2;
    tag.style.setProperty('top', `${Math.max(4, Math.min(middle, highest))}px`);
  };

  const strip = (name: string, style: string): HTMLElement => {
    const made = document.createElement('i');
    made.className = name;
    made.style.cssText = style;
    return made;
  };

  const measure = () => {
    // A frame changes its size for the last time when it is taken away.
    if (hasLeft(document, globalThis.document)) return;
    const view = document.documentElement.clientHeight;
    const { direction } = getComputedStyle(document.body ?? document.documentElement);
    // All is measured before anything is written: the page's layout is computed once.
    const lines = marks.flatMap((mark) => lineOf(mark, text));
    const [first, last] = [lines[0]?.first, lines.at(-1)?.last];
    const scroller = first && last ? scrollerOf(document, first, last) : null;
    placed = lines.flatMap(({ mark, top, bottom }) => {
      if (!scroller) return [];
      const { element: whole, shift } = scroller;
      const stretch = scaled({ top: top + shift, bottom: bottom + shift }, whole.scrollHeight, view);
      return { ...mark, top: stretch.top, bottom: Math.max(stretch.bottom, stretch.top + 3) };
    });
    element.className = `edge ${direction === 'rtl' ? 'left' : 'right'} ${tonality}`;
    draw();
    if (!isDrawn) drawn(element);
    isDrawn = true;
    if (first && last) watchSize(commonOf(first, last));
  };

  const draw = () => {
    point(-1);
    ticks = placed.map(({ slot, top, bottom }) =>
      strip('tick', `--line:${slot.line[tonality]};${stretched(top, bottom)}`),
    );
    const bands = bandsOf(placed).map(({ top, bottom }) => strip('band', stretched(top, bottom)));
    element.replaceChildren(...ticks, ...bands);
  };

  element.addEventListener('pointermove', ({ clientY }) => point(nearest(placed, clientY)), {
    passive: true,
  });
  element.addEventListener('pointerleave', () => point(-1), { passive: true });
  element.addEventListener('click', ({ clientY }) => {
    const mark = placed[nearest(placed, clientY)];
    if (mark) go(mark.id);
  });

  let stopIdle = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    stopIdle();
    timer = setTimeout(() => {
      stopIdle = whenIdle(measure);
    }, CALM);
  };
  const view = viewOf(document);
  /** An observer reports the size of what it is given at once: that is no change. */
  const reported = new WeakSet<Element>();
  const observer = new ResizeObserver((entries) => {
    const known = entries.filter(({ target }) => reported.has(target));
    for (const { target } of entries) reported.add(target);
    if (known.length > 0) changed();
  });
  let watched: Element | null = null;
  /** In a box that scrolls, more text changes the size of nothing outside. */
  const watchSize = (next: Element | null) => {
    if (next === watched) return;
    if (watched) observer.unobserve(watched);
    if (next) {
      reported.delete(next);
      observer.observe(next);
    }
    watched = next;
  };
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  view.addEventListener('resize', changed, { passive: true });
  if (isFirst && marks.length <= MANY) measure();
  else stopIdle = whenIdle(measure);
  return {
    stop() {
      clearTimeout(timer);
      stopIdle();
      observer.disconnect();
      view.removeEventListener('resize', changed);
    },
  };
}
