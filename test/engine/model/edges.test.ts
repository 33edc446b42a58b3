import { describe, expect, it } from 'vitest';
import type { Document, TokenRun } from '../../../lib/engine/document.ts';
import { withoutDay, withoutMarks } from '../../../lib/engine/model/edges.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleOf } from '../article.ts';

/** What is left of the whole text as one run. */
function left(text: string, cut: (document: Document, run: TokenRun) => TokenRun): string {
  const document = readDocument(articleOf(text));
  const { from, to } = cut(document, { from: 0, to: document.tokens.length });
  return text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
}

describe('a source without the day at its end or the year at its beginning', () => {
  const cases: [string, string][] = [
    ['the UN’s counsel on Monday', 'the UN’s counsel'],
    ['Ann Lee last week', 'Ann Lee'],
    ['a spokesman yesterday', 'a spokesman'],
    ['Ann Lee', 'Ann Lee'],
    ['the paper of Sunday', 'the paper of Sunday'],
    ['Super Tuesday', 'Super Tuesday'],
    ['on Monday', 'on Monday'],
    ['today', 'today'],
    ['2019 a report by the board', 'a report by the board'],
    ['2019 report', '2019 report'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutDay)).toBe(expected));
});

describe('a cue without the marks at its edges', () => {
  const cases: [string, string][] = [
    ['said:', 'said'],
    ['] know', 'know'],
    ['said', 'said'],
    [':', ':'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutMarks)).toBe(expected));
});
