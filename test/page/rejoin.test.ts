// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { TextSpan } from '../../lib/model.ts';
import { readPage } from '../../lib/page/read.ts';
import { type Placed, type Rejoined, rejoin } from '../../lib/page/rejoin.ts';
import { createTextMap } from '../../lib/page/textMap.ts';
import { collapse } from '../../lib/page/whitespace.ts';

const PARAGRAPHS = [
  'The ferry across the sound will sail once an hour from Monday, the operator said, half as often as in summer.',
  'Mayor Ilse Brandt called the decision a betrayal of the islands, and asked the county for a second vessel.',
  'A petition had gathered two thousand names by Friday evening, among them those of both schoolteachers.',
  'Freight will go on the morning sailing only, which leaves the dairy with a full tank every afternoon.',
  'The ministry said that it was aware of the complaint, and would answer it before the end of the month.',
];
const LATE =
  'Late on Sunday the operator promised a third sailing for commuters, provided that a crew can be found.';
const OTHER = [
  'Snow fell on the pass for the third night running, and the plough did not come before ten in the morning.',
  'Two lorries stood across the upper bend until noon, and the school bus turned round at the quarry gate.',
  'The road office blamed a broken axle, and thanked the farmer who had cleared the worst of it by himself.',
];

const article = (paragraphs: readonly string[]) =>
  `<article><h1>Fewer ferries</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

function read(): Placed {
  const reading = readPage(document, { url: 'https://news.test/ferry', anyway: true });
  if (reading.kind !== 'article') throw new Error('anyway, every page is an article');
  return reading;
}

function paragraph(place: number): HTMLParagraphElement {
  const found = document.querySelectorAll('p')[place];
  if (!found) throw new Error(`no paragraph ${place}`);
  return found;
}

/** What the map finds in the page for each block, joined: empty where it is gone. */
function standing({ article: { blocks }, map }: Placed): string[] {
  return blocks.map(({ span }) => collapse(map.rangesFor(span).map(String).join('')));
}

let old: Placed;
beforeEach(() => {
  document.body.innerHTML = article(PARAGRAPHS);
  old = read();
});

type Kind = Rejoined['kind'];
const CHANGES: [what: string, change: () => void, kind: Kind, gone: readonly string[]][] = [
  ['nothing happened', () => undefined, 'same', []],
  [
    'every node is made anew',
    () => {
      document.body.innerHTML = article(PARAGRAPHS);
    },
    'same',
    [],
  ],
  ['text nodes are split', () => (paragraph(1).firstChild as Text).splitText(20), 'same', []],
  [
    'a text node gets the same text in an element',
    () => {
      const emphasis = document.createElement('em');
      emphasis.append(...paragraph(1).childNodes);
      paragraph(1).append(emphasis);
    },
    'same',
    [],
  ],
  ['a paragraph goes', () => paragraph(1).remove(), 'same', [PARAGRAPHS[1] ?? '']],
  [
    'only the first two are left',
    () => {
      for (const place of [4, 3, 2]) paragraph(place).remove();
    },
    'same',
    PARAGRAPHS.slice(2),
  ],
  ['a paragraph comes', () => document.querySelector('article')?.append(made(LATE)), 'grown', []],
  ['a paragraph comes first', () => paragraph(0).before(made(LATE)), 'grown', []],
  [
    'one goes, another comes elsewhere',
    () => {
      paragraph(1).remove();
      document.querySelector('article')?.append(made(LATE));
    },
    'grown',
    [PARAGRAPHS[1] ?? ''],
  ],
  [
    'one is put in other words',
    () => {
      paragraph(2).textContent = PARAGRAPHS[2]?.replace('two thousand', 'three thousand') ?? '';
    },
    'grown',
    [],
  ],
  [
    'another article takes its place',
    () => {
      document.body.innerHTML = article(OTHER);
    },
    'another',
    [],
  ],
];

function made(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

describe.each(CHANGES)('%s', (_, change, kind, gone) => {
  test(`is ${kind}`, () => {
    change();
    const rejoined = rejoin(old, read());
    expect(rejoined.kind).toBe(kind);
    if (rejoined.kind === 'another') return;
    const placed = rejoined.kind === 'same' ? { article: old.article, map: rejoined.map } : rejoined.placed;
    const there = standing(placed);
    const { text, blocks } = placed.article;
    const printed = blocks.map(({ span }) => text.slice(span.start, span.end));
    expect(printed.join('\n')).toBe(text);
    // Every block stands in the page with its own words, or is told to be gone.
    expect(printed.filter((_words, i) => there[i] !== printed[i])).toEqual(gone);
    const isGone = (span: TextSpan) => !placed.map.isIntact(span);
    expect(
      blocks.filter(({ span }) => isGone(span)).map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual(gone);
  });
});

test('tells whether anything stands elsewhere than before', () => {
  expect(rejoin(old, read())).toMatchObject({ kind: 'same', hasMoved: false });
  document.body.innerHTML = article(PARAGRAPHS);
  expect(rejoin(old, read())).toMatchObject({ kind: 'same', hasMoved: true });
});

test('a passage that went and came again is there again', () => {
  const second = paragraph(1);
  second.remove();
  const without = rejoin(old, read());
  if (without.kind !== 'same') throw new Error(without.kind);
  paragraph(0).after(second);
  const again = rejoin({ article: old.article, map: without.map }, read());
  if (again.kind !== 'same') throw new Error(again.kind);
  expect(old.article.blocks.every(({ span }) => again.map.isIntact(span))).toBe(true);
});

/** An article of paragraphs that stand nowhere. */
function unplaced(texts: readonly string[]): Placed {
  let start = 0;
  const blocks = texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { kind: 'paragraph', analysed: true, span } as const;
  });
  const article = { ...old.article, text: texts.join('\n'), blocks };
  return { article, map: createTextMap(document.body, []) };
}

test('a page that scrolls without end keeps its older passages, up to a bound', () => {
  let placed = unplaced(PARAGRAPHS);
  const long = (n: number) => `Entry ${n} ${`of the log says that word${n} was given `.repeat(400)}`;
  const lengths: number[] = [];
  for (let n = 0; n < 40; n++) {
    const rejoined = rejoin(placed, unplaced([...PARAGRAPHS, long(n), long(n + 1)]));
    if (rejoined.kind !== 'grown') throw new Error(rejoined.kind);
    placed = rejoined.placed;
    lengths.push(placed.article.text.length);
  }
  expect(lengths[8]).toBeGreaterThan(9 * long(0).length);
  expect(Math.max(...lengths)).toBeGreaterThan(200_000);
  expect(Math.max(...lengths)).toBeLessThan(260_000);
});
