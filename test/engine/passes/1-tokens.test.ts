import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token, TokenRun } from '../../../lib/engine/document.ts';
import { tokens } from '../../../lib/engine/passes/1-tokens.ts';
import { articleOf } from '../article.ts';

const printed = (text: string): string =>
  tokens(articleOf(text))
    .tokens.map((token) => token.text)
    .join(' ');

describe('tokens', () => {
  const cases: [string, string][] = [
    ['The U.S. said so.', 'The U.S. said so .'],
    ['Mr. Okoro’s plan', 'Mr. Okoro ’s plan'],
    ["They don't, can’t, won't.", "They do n't , ca n’t , wo n't ."],
    ["It's O’Brien’s well-known AT&T", "It 's O’Brien ’s well-known AT&T"],
    ['$1,200.5bn or 3.2 percent', '$ 1,200.5bn or 3.2 percent'],
    ['“No,” she said -- twice…', '“ No , ” she said -- twice …'],
    ["''Yes,'' he said.", "'' Yes , '' he said ."],
    ['No. 10 and Sept. 11', 'No. 10 and Sept. 11'],
    ['\u{1F600} wörter 東京', '\u{1F600} wörter 東京'],
    ['1,200\u0301 and “\u0301', '1,200\u0301 and “\u0301'],
  ];
  it.each(cases)('%s', (text, expected) => expect(printed(text)).toBe(expected));
});

describe('dictionary forms', () => {
  const cases: [string, string, string][] = [
    ['She said so.', 'said', 'say'],
    ['They told him.', 'told', 'tell'],
    ['She left, arguing that it failed.', 'arguing', 'argue'],
    ['The ministers warned of it.', 'ministers', 'minister'],
    ['I don’t know.', 'do', 'do'],
  ];
  it.each(cases)('%s', (text, word, lemma) => {
    expect(tokens(articleOf(text)).tokens.find((token) => token.text === word)?.lemma).toBe(lemma);
  });
});

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Okoro left. “We stay,” he said.', ['Mr. Okoro left.', '“We stay,” he said.']],
    ['“Really?” Smith asked.', ['“Really?” Smith asked.']],
    ['“Why not?” the mayor demanded.', ['“Why not?” the mayor demanded.']],
    ['“Out!” the crowd chanted.', ['“Out!” the crowd chanted.']],
    ['“Go. Now.” It rained.', ['“Go.', 'Now.”', 'It rained.']],
    ['He came from the U.S. The plan failed.', ['He came from the U.S.', 'The plan failed.']],
    [
      'He came from the U.K. “While we wait,” he said.',
      ['He came from the U.K.', '“While we wait,” he said.'],
    ],
    ['The U.S. “Strategic Command” met.', ['The U.S. “Strategic Command” met.']],
    ['The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['John F. Kennedy spoke.', ['John F. Kennedy spoke.']],
    ['It rose 3.5 percent. 20 people left.', ['It rose 3.5 percent.', '20 people left.']],
    ['One line\nanother line', ['One line', 'another line']],
  ];
  it.each(cases)('%s', (text, expected) => {
    const read = tokens(articleOf(text));
    const sentence = (run: TokenRun): string =>
      text.slice((read.tokens[run.from] as Token).start, (read.tokens[run.to - 1] as Token).end);
    expect(read.sentences.map(sentence)).toEqual(expected);
  });
});

it('covers every visible character of any text exactly once, in order', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('said', '“', '”', "n't", '’s', 'U.S.', '.', '\n'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const read = tokens(articleOf(text));
      let at = 0;
      for (const token of read.tokens) {
        expect(text.slice(at, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
      for (const [i, run] of read.sentences.entries()) {
        expect(run.to).toBeGreaterThan(run.from);
        for (let k = run.from; k < run.to; k++) expect(read.tokens[k]?.sentence).toBe(i);
      }
    }),
  );
});
