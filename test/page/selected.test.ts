// @vitest-environment jsdom
/** What is selected in shadow trees, in each way in which a browser can tell. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Ends, selectedRanges } from '../../lib/page/selected.ts';
import { createTextMap, type Segment } from '../../lib/page/textMap.ts';

const WORDS = ['The dam will stand.', 'Roe has measured it.', 'It is ninety metres long.'];
const TEXT = WORDS.join('\n');
let nodes: Text[];
let shadows: ShadowRoot[];

/** The first words in the document, the second in a tree, the third in a tree within a tree. */
beforeEach(() => {
  document.body.innerHTML = '<main><p></p><a-box></a-box></main>';
  const outer = (document.querySelector('a-box') as Element).attachShadow({ mode: 'open' });
  outer.innerHTML = '<p></p><b-box></b-box>';
  const inner = (outer.querySelector('b-box') as Element).attachShadow({ mode: 'open' });
  inner.innerHTML = '<p></p>';
  shadows = [outer, inner];
  nodes = [document, outer, inner].map((tree, i) => {
    const node = document.createTextNode(WORDS[i] ?? '');
    tree.querySelector('p')?.append(node);
    return node;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function map() {
  const segments = nodes.map((node, i): Segment => {
    const textStart = TEXT.indexOf(WORDS[i] ?? '');
    return { node, nodeStart: 0, textStart, length: node.data.length };
  });
  return createTextMap(document.querySelector('main') as Element, segments);
}

/** From a word of one text node to the end of a word of another. */
function ends(from: number, first: string, to: number, last: string): Ends {
  const [startContainer, endContainer] = [nodes[from], nodes[to]];
  if (!startContainer || !endContainer) throw new Error('There are three nodes.');
  return {
    startContainer,
    startOffset: startContainer.data.indexOf(first),
    endContainer,
    endOffset: endContainer.data.indexOf(last) + last.length,
  };
}
const rangeOf = ({ startContainer, startOffset, endContainer, endOffset }: Ends) => {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
};
const selectionOf = (...ranges: Range[]) => ({
  rangeCount: ranges.length,
  getRangeAt: (index: number) => ranges[index],
});
function select(selection: object): void {
  vi.spyOn(document, 'getSelection').mockReturnValue(selection as Selection);
}
const said = () => {
  const span = map().selected();
  return span && TEXT.slice(span.start, span.end);
};

describe('a browser that tells across trees', () => {
  const getComposedRanges = vi.fn<(options: { shadowRoots: ShadowRoot[] }) => Ends[]>();
  beforeEach(() => select({ ...selectionOf(), getComposedRanges }));

  test.each([
    ['in the document', () => ends(0, 'dam', 0, 'will'), 'dam will'],
    ['in a tree', () => ends(1, 'has', 1, 'measured'), 'has measured'],
    ['in a tree within a tree', () => ends(2, 'ninety', 2, 'long'), 'ninety metres long'],
    ['from the document into a tree', () => ends(0, 'stand', 1, 'Roe'), 'stand.\nRoe'],
    ['from one tree into another', () => ends(1, 'measured', 2, 'ninety'), 'measured it.\nIt is ninety'],
    ['nothing', () => ends(1, 'has', 1, ''), null],
  ])('%s', (_where, selected, expected) => {
    const given = selected();
    // An empty word ends where it begins.
    getComposedRanges.mockReturnValue([
      expected === null ? { ...given, endOffset: given.startOffset } : given,
    ]);
    expect(said()).toBe(expected);
  });

  test('is given every tree on the way', () => {
    getComposedRanges.mockReturnValue([]);
    const [outer, inner] = shadows;
    if (!outer || !inner) throw new Error('There are two trees.');
    selectedRanges(document, [inner]);
    expect(getComposedRanges).toHaveBeenCalledWith({ shadowRoots: [inner, outer] });
  });
});

describe('a browser that tells of each tree by itself', () => {
  test('in a tree', () => {
    const host = document.querySelector('main') as Element;
    // What such a document says of a selection in a tree: it is empty, at the host.
    const atHost = rangeOf({ startContainer: host, startOffset: 1, endContainer: host, endOffset: 1 });
    select(selectionOf(atHost));
    const [outer] = shadows;
    Object.assign(outer as object, {
      getSelection: () => selectionOf(rangeOf(ends(1, 'Roe', 1, 'measured'))),
    });
    expect(said()).toBe('Roe has measured');
  });

  test('in the document, in two passages', () => {
    select(selectionOf(rangeOf(ends(0, 'The', 0, 'The')), rangeOf(ends(0, 'stand', 0, 'stand'))));
    expect(said()).toBe('The dam will stand');
  });

  test('nowhere', () => {
    select(selectionOf());
    expect(said()).toBeNull();
    vi.spyOn(document, 'getSelection').mockReturnValue(null);
    expect(said()).toBeNull();
  });
});
