import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoBlocks } from '../../lib/page/blocks.ts';
import { readPage } from '../../lib/page/read.ts';
import { createTextMap } from '../../lib/page/textMap.ts';
import { collapse } from '../../lib/page/whitespace.ts';
import { documentOf } from './fixture.ts';
import { brokenPromises } from './promises.ts';

/** All the blocks in an element, cut without a pause. */
function blocksOf(element: Element) {
  const steps = cutIntoBlocks(element, null);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** One block of html, its text and its map. */
function block(html: string) {
  const document = documentOf(`<p>${html}</p>`);
  const [first] = blocksOf(document.body);
  if (!first) throw new Error('no block');
  return { document, text: first.text, map: createTextMap(document.body, first.segments) };
}

// the html of one paragraph, its text
const TEXTS: [string, string][] = [
  ['a plain line', 'a plain line'],
  ['  tabs\tand\n line  ends ', 'tabs and line ends'],
  ['in mid<a href="#">wo</a>rd', 'in midword'],
  ['split <!-- here -->by a comment', 'split by a comment'],
  ['com<!-- -->ment in a word', 'comment in a word'],
  ['11&nbsp;years', '11 years'],
  ['zero&#8203;width, soft&shy;hyphen&#xfeff;', 'zerowidth, softhyphen'],
  ['one<br>break', 'one break'],
  ['spaces <b> on </b> both sides', 'spaces on both sides'],
  ['<span>“</span>quote<em>”</em> said', '“quote” said'],
  ['kept<script>var dropped = 1</script> words', 'kept words'],
  ['seen<span style="display: none"> unseen</span>', 'seen'],
  ['seen<span aria-hidden="true"> unseen</span>', 'seen'],
  ['an emoji 🙂 of two units', 'an emoji 🙂 of two units'],
];

describe('the text of a block', () => {
  it.each(TEXTS)('%s', (html, text) => {
    expect(block(html).text).toBe(text);
  });
});

// html, what is looked up, what its ranges say in the page
const RANGES: [string, string, string[]][] = [
  ['a plain line', 'plain', ['plain']],
  ['in mid<a href="#">wo</a>rd', 'midword', ['mid', 'wo', 'rd']],
  ['11&nbsp;years', '11 years', ['11\u00a0years']],
  ['mil&shy;lion', 'million', ['mil\u00adlion']],
  ['a   b', 'a b', ['a   b']],
  ['one<br>break', 'one break', ['one', 'break']],
  ['seen<i hidden> unseen</i> again', 'seen again', ['seen', ' again']],
];

describe('rangesFor', () => {
  it.each(RANGES)('%s: %s', (html, wanted, said) => {
    const { text, map } = block(html);
    const start = text.indexOf(wanted);
    expect(map.rangesFor({ start, end: start + wanted.length }).map(String)).toEqual(said);
  });
});

describe('after the page changed', () => {
  it('a node with other words is not intact and yields no range', () => {
    const { document, map } = block('one <b>two</b> three');
    const bold = document.querySelector('b')?.firstChild as Text;
    bold.data = 'zwei';
    expect(map.isIntact({ start: 0, end: 3 })).toBe(true);
    expect(map.isIntact({ start: 4, end: 7 })).toBe(false);
    expect(map.rangesFor({ start: 0, end: 13 }).map(String)).toEqual(['one ', ' three']);
  });

  it('a removed node is not intact', () => {
    const { document, map } = block('one <b>two</b> three');
    document.querySelector('b')?.remove();
    expect(map.isIntact({ start: 0, end: 13 })).toBe(false);
    expect(map.isIntact({ start: 8, end: 13 })).toBe(true);
  });

  it('a moved node is still known', () => {
    const { document, map } = block('one <b>two</b> three');
    const wrapper = document.createElement('section');
    const bold = document.querySelector('b') as Element;
    bold.replaceWith(wrapper);
    wrapper.append(bold);
    expect(map.rangesFor({ start: 4, end: 7 }).map(String)).toEqual(['two']);
  });
});

describe('spanOf', () => {
  it('leads a selection of whole elements back', () => {
    const { document, map } = block('one <b>two</b> three');
    const range = document.createRange();
    range.selectNode(document.querySelector('b') as Element);
    expect(map.spanOf(range)).toEqual({ start: 4, end: 7 });
  });

  it.each(['collapsed', 'elsewhere'])('is null for a range that is %s', (where) => {
    const { document, map } = block('one');
    const range = document.createRange();
    range.selectNodeContents(where === 'elsewhere' ? document.head : document.body);
    if (where === 'collapsed') range.collapse();
    expect(map.spanOf(range)).toBeNull();
  });
});

const words = fc.constantFrom(
  'He said',
  ' ',
  '\n',
  '\u00a0',
  '\u200b',
  '“Yes”, ',
  'soft\u00adware',
  ' 32 people',
  '.',
  '🙂',
  ' the union of port workers ',
);
const inline = fc.constantFrom('a', 'b', 'em', 'span', 'sup', 'q', 'custom-mark');
const outer = fc.constantFrom('p', 'div', 'li', 'blockquote', 'h2', 'section', 'figcaption', 'td', 'aside');
const html = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<!-- c -->', '<script>x</script>', '<i hidden>no</i>'),
    fc
      .tuple(fc.oneof(inline, outer), fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).tree;

describe('any page', () => {
  it('keeps the promises of the map and is left as it was', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 8 }), (parts) => {
        const document = documentOf(parts.join(''));
        const before = document.documentElement.outerHTML;
        const reading = readPage(document, { url: '', anyway: true });
        if (reading.kind !== 'article') throw new Error('refused although asked for anyway');
        expect(brokenPromises(reading)).toEqual([]);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('comes back from any span to the same span, but for space at its edges', () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (part, a, b) => {
        const document = documentOf(`<div>start ${part}</div>`);
        const reading = readPage(document, { url: '', anyway: true });
        if (reading.kind !== 'article') throw new Error('refused although asked for anyway');
        const { article, map } = reading;
        const start = a % (article.text.length + 1);
        const end = start + (b % (article.text.length - start + 1));
        const ranges = map.rangesFor({ start, end });
        const said = collapse(ranges.map(String).join('')).replaceAll(' ', '');
        expect(said).toBe(article.text.slice(start, end).replace(/\s/g, ''));
        for (const range of ranges) {
          const back = map.spanOf(range);
          expect(back && back.start >= start && back.end <= end).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

it('collapse keeps to the text of the map', () => {
  const document = documentOf('<p></p>');
  const paragraph = document.querySelector('p') as Element;
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join('');
      paragraph.replaceChildren(document.createTextNode(text));
      expect(blocksOf(paragraph)[0]?.text ?? '').toBe(collapse(text));
    }),
  );
});
