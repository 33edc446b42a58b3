import { vi } from 'vitest';
import { slotsOf } from '../../lib/highlight/order.ts';
import { ALL_SHOWN } from '../../lib/messages.ts';
import type { Attribution, TextSpan } from '../../lib/model.ts';
import { createOverlay, type Marked, type Overlay } from '../../lib/overlay/overlay.ts';
import { overlay as english } from '../../lib/words/en/overlay.ts';
import { analysis, article, attribution, figure, source, Text } from '../view/made.ts';

/** Each paragraph is a line of the page: 100 px under the one before, 10 px for each letter. */
const LINE = 100;
const LETTER = 10;

const TEXT = new Text(
  'Lee said the dam is safe.\nRoe denied that it leaks.\nIt is 90 metres long, and nobody comes.\nLee added that all is well.',
);

const CLAIMS: readonly Attribution[] = [
  attribution('safe', 'lee', 'indirect', [TEXT.span('the dam is safe')], { cue: [TEXT.span('said')] }),
  attribution('leaks', 'roe', 'indirect', [TEXT.span('that it leaks')], {
    cue: [TEXT.span('denied')],
    stance: 'denying',
  }),
  attribution('well', 'lee', 'indirect', [TEXT.span('that all is well')], { cue: [TEXT.span('added')] }),
];

/** A page in jsdom with as much of a layout as the overlay asks for. */
export interface TestPage {
  readonly overlay: Overlay;
  readonly revealed: string[];
  /** What stands in the closed root. */
  readonly root: ShadowRoot;
  show(change?: Partial<{ card: boolean; edgeMarks: boolean }>): void;
  card(): HTMLElement | null;
  /** The pointer goes to the first letter of these words, or beside all text, and rests. */
  rest(words: string | null): void;
  press(key: string, shiftKey?: boolean): void;
  select(words: string): void;
  settle(): void;
}

function rects(range: Range): DOMRect[] {
  const node = range.startContainer;
  const line = [...document.querySelectorAll('p')].findIndex((p) => p.contains(node));
  if (line < 0) return [];
  const whole = range.endContainer === node ? range.endOffset : (node.textContent?.length ?? 0);
  return [new DOMRect(range.startOffset * LETTER, line * LINE, (whole - range.startOffset) * LETTER, 20)];
}

function nodeAt(line: number): Node {
  const node = document.querySelectorAll('p')[line]?.firstChild;
  if (!node) throw new Error(`There is no line ${line}.`);
  return node;
}

const lines = TEXT.text.split('\n');
const lineStarts = lines.map((_, line) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0));

/** Line and offset in it. */
function placeOf(offset: number): { line: number; at: number } {
  const line = lineStarts.findLastIndex((start) => start <= offset);
  return { line, at: offset - (lineStarts[line] ?? 0) };
}

const text: Marked['text'] = {
  rangesFor({ start, end }) {
    const from = placeOf(start);
    const range = document.createRange();
    range.setStart(nodeAt(from.line), from.at);
    range.setEnd(nodeAt(from.line), from.at + end - start);
    return [range];
  },
  spanOf(range): TextSpan | null {
    const line = [...document.querySelectorAll('p')].findIndex((p) => p.contains(range.startContainer));
    const start = lineStarts[line];
    return start === undefined ? null : { start: start + range.startOffset, end: start + range.endOffset };
  },
  selected() {
    const selection = document.getSelection();
    return selection && !selection.isCollapsed ? text.spanOf(selection.getRangeAt(0)) : null;
  },
};

/** Sets the page up; `vi.unstubAllGlobals` and fake timers are for the caller to end. */
export function testPage(): TestPage {
  document.body.replaceChildren(
    ...lines.map((line) => {
      const p = document.createElement('p');
      p.textContent = line;
      return p;
    }),
    Object.assign(document.createElement('button'), { id: 'own', textContent: 'A button of the page' }),
  );
  let root: ShadowRoot | undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function attachShadow(this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly replaceSync = vi.fn();
    },
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      return rects(this);
    },
    getBoundingClientRect(this: Range) {
      return rects(this)[0] ?? new DOMRect();
    },
  });
  Object.assign(document, {
    caretPositionFromPoint: (x: number, y: number) => {
      const line = Math.min(Math.floor(y / LINE), lines.length - 1);
      const offsetNode = nodeAt(line);
      const offset = Math.min(Math.floor(x / LETTER), offsetNode.textContent?.length ?? 0);
      return { offsetNode, offset };
    },
  });
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(1600);

  const overlay = createOverlay(document);
  const revealed: string[] = [];
  if (!root) throw new Error('The overlay has made no root.');
  const made = root;
  const read: Marked['read'] = {
    article: article(TEXT.text),
    analysis: analysis({
      attributions: CLAIMS,
      sources: [source('lee', 'Lee', 'person'), source('roe', 'Roe', 'person')],
      figures: [figure('long', TEXT.span('90 metres'))],
    }),
    display: ALL_SHOWN,
    corrections: [],
    lost: [],
  };
  const marked: Marked = {
    read,
    looks: slotsOf(read.analysis, false),
    text,
    tonality: 'light',
    reveal: (id) => revealed.push(id),
  };

  return {
    overlay,
    revealed,
    root: made,
    show: (change = {}) => overlay.show(marked, { card: true, edgeMarks: false, ...change }, english),
    card: () => made.querySelector('.card'),
    rest(words) {
      const { line, at } = words === null ? { line: 3, at: 90 } : placeOf(TEXT.span(words).start);
      const [clientX, clientY] = [at * LETTER + 5, line * LINE + 10];
      nodeAt(line).parentElement?.dispatchEvent(
        new MouseEvent('pointermove', { bubbles: true, composed: true, clientX, clientY }),
      );
      vi.advanceTimersByTime(400);
    },
    press(key, shiftKey = false) {
      const target = made.activeElement ?? document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
      );
    },
    select(words) {
      const [range] = text.rangesFor(TEXT.span(words));
      document.getSelection()?.removeAllRanges();
      if (range) document.getSelection()?.addRange(range);
    },
    settle: () => vi.advanceTimersByTime(2000),
  };
}
