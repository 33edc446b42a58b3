import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/page/plain.ts';

// line between paragraphs, its kind, whether it is analysed
const LINES: [string, string, boolean][] = [
  ['The union said it would strike.', 'paragraph', true],
  ['WHY THE CRANE DISPUTE HAS DIVIDED THE GOVERNING PARTY', 'related', false],
  ['READ MORE: How the cranes came to the north quay', 'related', false],
  ['Read more about the strike here.', 'related', false],
  ['“WE WILL NOT LEAVE THIS PLACE BEFORE DAWN TODAY!”', 'paragraph', true],
];

describe('articleFromText', () => {
  it.each(LINES)('%s: %s', (line, kind, analysed) => {
    const text = `The port is closed, the owner said.\r\n  ${line}\t\n\nIt opens on Monday.\n`;
    const article = articleFromText(text, { title: 'Port' });
    expect(article).toMatchObject({ text, title: 'Port', url: '' });
    const block = article.blocks[1];
    expect(block).toMatchObject({ kind, analysed });
    expect(text.slice(block?.span.start, block?.span.end)).toBe(line);
    expect(article.blocks).toHaveLength(3);
  });

  it('analyses a text that is nothing but capitals', () => {
    expect(articleFromText('THE MINISTER SAID ON MONDAY THAT HE WOULD GO').blocks).toMatchObject([
      { kind: 'paragraph', analysed: true },
    ]);
  });

  it('covers all that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', ' ', '\n', '\r\n', '\u00a0', 'Read more: x', 'B.', '\u2028'))
          .map((parts) => parts.join('')),
        (text) => {
          const { blocks } = articleFromText(text);
          let rest = text;
          for (const { span } of [...blocks].reverse()) {
            expect(text.slice(span.start, span.end).trim().length).toBe(span.end - span.start);
            rest = rest.slice(0, span.start) + rest.slice(span.end);
          }
          expect(rest.trim()).toBe('');
        },
      ),
    );
  });
});
