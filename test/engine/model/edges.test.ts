import { describe, expect, it } from 'vitest';
import type { Document, TokenRun } from '../../../lib/engine/document.ts';
import {
  withoutAddressee,
  withoutDateline,
  withoutDay,
  withoutForum,
  withoutJudgement,
  withoutMarks,
  withoutRelative,
  withoutTail,
  withoutThat,
} from '../../../lib/engine/model/edges.ts';
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

describe('a source without its dateline', () => {
  const cases: [string, string][] = [
    ['LEEDS — The mayor', 'The mayor'],
    ['LEEDS, England (AP) – Two officers', 'Two officers'],
    ['14.07 An officer', 'An officer'],
    ['NASA', 'NASA'],
    ['UN-backed experts', 'UN-backed experts'],
    ['Roe — a lawyer', 'Roe — a lawyer'],
    ['IBM —', 'IBM —'],
    ['IBM — the maker of computers', 'IBM — the maker of computers'],
    ['NATO will send troops — Roe too', 'NATO will send troops — Roe too'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutDateline)).toBe(expected));
});

describe('a source without what joins its clause', () => {
  const cases: [string, string][] = [
    ['that members', 'members'],
    ['that the mayor', 'the mayor'],
    ['that man', 'that man'],
    ['that', 'that'],
    ['that’s what experts', 'that’s what experts'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutThat)).toBe(expected));
});

describe('a source without what belongs to the verb behind it', () => {
  const cases: [string, string][] = [
    ['Roe allegedly', 'Roe'],
    ['police at', 'police'],
    ['the board and', 'the board'],
    ['he’d', 'he'],
    ['the family', 'the family'],
    ['many of them', 'many of them'],
    ['the president-elect', 'the president-elect'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutTail)).toBe(expected));
});

describe('a source without whom it was told to', () => {
  const cases: [string, string][] = [
    ['Lee she', 'she'],
    ['Ann Lee they', 'they'],
    ['Lee and I', 'Lee and I'],
    ['she', 'she'],
    ['what he', 'what he'],
  ];
  it.each(cases)('%s', (text, expected) => expect(left(text, withoutAddressee)).toBe(expected));
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

describe('a source without what is content at its edges', () => {
  const cases: [text: string, source: string, who: string, what: string[]][] = [
    [
      'The plan, described by critics as reckless, passed.',
      'critics as reckless',
      'critics',
      ['as reckless'],
    ],
    ['The deal was hailed by the king as a gift.', 'the king', 'the king', ['as a gift']],
    ['She was seen by the king as she left.', 'the king', 'the king', []],
    ['It is seen by many as a spoiler.', 'many as a spoiler', 'many', ['as a spoiler']],
    ['It was accused by the board of lying to it.', 'the board of lying', 'the board', ['of lying']],
    ['He was urged by his peers to resign.', 'his peers to resign', 'his peers', ['to resign']],
    ['It was read by the board of governors.', 'the board of governors', 'the board of governors', []],
    ['Critics as loud as ever spoke.', 'Critics as loud as ever', 'Critics as loud as ever', []],
    ['the mayor, who critics say is late', 'who critics', 'critics', ['who']],
    ['the mayor, who says it is late', 'who', 'who', []],
    ['a plan that officials said failed', 'that officials', 'that officials', []],
  ];
  it.each(cases)('%s', (text, source, who, what) => {
    const document = readDocument(articleOf(text));
    const start = text.indexOf(source);
    const from = document.tokens.findIndex((token) => token.start === start);
    const to = document.tokens.findIndex((token) => token.end === start + source.length) + 1;
    const words = ({ from, to }: TokenRun): string =>
      text.slice(document.tokens[from]?.start, document.tokens[to - 1]?.end);
    const edges = withoutRelative(
      document,
      withoutJudgement(document, { source: { from, to }, content: [] }),
    );
    expect(edges.source && words(edges.source)).toBe(who);
    expect(edges.content.map(words)).toEqual(what);
  });
});

describe('before whom it was said', () => {
  const cases: readonly (readonly [text: string, content: string])[] = [
    ['the rules [before ten judges of the court]', 'the rules'],
    ['the mayor’s plans [before a joint meeting of the two councils]', 'the mayor’s plans'],
    ['the Clean Plan rules [before ten judges of the court]', 'the Clean Plan rules'],
    ['the rules before the vote', 'the rules before the vote'],
    ['that he would testify before the court', 'that he would testify before the court'],
    ['before the court', 'before the court'],
  ];
  it.each(cases)('%s', (marked, content) => {
    expect(left(marked.replace(/[[\]]/g, ''), withoutForum)).toBe(content);
  });
});
