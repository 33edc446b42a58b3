import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../lib/engine/passes/2-quotations.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleOf } from '../article.ts';

/** Each quotation as "depth[inner]", with ! when it is not closed and + when it goes on from before. */
const found = (text: string): string[] =>
  quotations(articleOf(text)).map(
    (one) =>
      `${one.depth}${one.closed ? '' : '!'}${one.continues ? '+' : ''}[${text.slice(one.inner.start, one.inner.end)}]`,
  );

describe('quotations', () => {
  const cases: [string, string[]][] = [
    ['“We won,” she said. “Twice.”', ['0[We won,]', '0[Twice.]']],
    ['"I don\'t," he said.', ["0[I don't,]"]],
    ["''We won,'' she said, in the '90s.", ['0[We won,]']],
    ['He said: ‘The workers’ rights are gone,’ and left.', ['0[The workers’ rights are gone,]']],
    ["'I will not,' said Jones. 'It isn't right.'", ['0[I will not,]', "0[It isn't right.]"]],
    ['“He told me ‘I won’t’,” she said.', ['0[He told me ‘I won’t’,]', '1[I won’t]']],
    ['“And then I left.\n“It was cold.”', ['0![And then I left.]', '0+[It was cold.]']],
    ['«Non», dit-il. „Nein“, sagte er.', ['0[Non]', '0[Nein]']],
    ['It is 6\'2" tall.', []],
    ["Rock 'n' roll and the dogs' food", []],
    ['The “so-called” plan (“it’s dead”)', ['0[so-called]', '0[it’s dead]']],
    ['She left.” he said', []],
    ['”We won,” she said. ”Twice.”', ['0[We won,]', '0[Twice.]']],
    ['It held,” she said. “It did.”', ['0[It did.]']],
  ];
  it.each(cases)('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

it('tells each token where it stands', () => {
  const document = readDocument(articleOf('“No,” he said.'));
  expect(document.quoteStates).toEqual([
    'opening',
    'inside',
    'inside',
    'closing',
    'outside',
    'outside',
    'outside',
  ]);
});

it('on any text: spans inside their paragraph, inner within outer, in order', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    "''",
    '‘',
    '’',
    '«',
    '»',
    '„',
    '`',
    'word',
    'dogs',
    ' ',
    '\n',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const article = articleOf(pieces.join(''));
      let last = 0;
      for (const one of quotations(article)) {
        expect(one.span.start).toBeGreaterThanOrEqual(last);
        last = one.span.start;
        expect(one.span.start).toBeLessThan(one.inner.start);
        expect(one.inner.start).toBeLessThanOrEqual(one.inner.end);
        expect(one.inner.end).toBeLessThanOrEqual(one.span.end);
        expect(article.text.slice(one.span.start, one.span.end)).not.toContain('\n');
      }
    }),
  );
});
