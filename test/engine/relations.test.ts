import { describe, expect, it } from 'vitest';
import { resolved } from './marked.ts';

/** Rows: a text with its sources marked, who each is, and through whom the words came. */
const CHAINS: readonly (readonly [string, readonly (string | null)[], readonly (string | null)[]])[] = [
  ['{Reuters} reported the dam had closed, citing two dam officials.', ['two dam officials'], ['Reuters']],
  ['{Reuters} reported the dam had closed, citing Ann Lee.', ['Ann Lee'], ['Reuters']],
  ['{Reuters} reported the dam had closed, citing falling sales.', ['Reuters'], [null]],
  ['{Ann Lee} told the New York Times that she was late.', ['Ann Lee'], ['New York Times']],
  [
    '{A U.S. official} suggested in comments to the Guardian that it was late.',
    ['U.S. official'],
    ['Guardian'],
  ],
  ['In an interview with CNN, {Ann Lee} said it was late.', ['Ann Lee'], ['CNN']],
  ['{Documents obtained by the Guardian} say it was late.', ['Documents obtained by the Guardian'], [null]],
  ['{Ann Lee} told reporters that CNN was late.', ['Ann Lee'], [null]],
  ['{Ann Lee} said it was late. CNN showed it.', ['Ann Lee'], [null]],
  ['{CNN} said {Ann Lee} said it was late.', ['CNN', 'Ann Lee'], [null, 'CNN']],
  ['{The mayor} said {Ann Lee} said it was late.', ['mayor', 'Ann Lee'], [null, null]],
];

describe('who passes it on', () => {
  it.each(CHAINS)('%s', (marked, names, relays) => {
    const found = resolved(marked);
    expect(found.names).toEqual(names);
    expect(found.relays).toEqual(relays);
  });
});

/** Rows: a text with one source marked, for whom it speaks. */
const SPOKESMEN: readonly (readonly [string, string | null])[] = [
  ['{A spokesman for the Harbour Board} said why.', 'Harbour Board'],
  ['{Ann Lee, a spokeswoman for the Harbour Board,} said why.', 'Harbour Board'],
  ['{A spokeswoman for the ministry} said why.', 'ministry'],
  ['{Hamas spokesman Sami Haddad} said why.', 'Hamas'],
  ['Tom Barker was ill. {Barker’s lawyer} said why.', 'Tom Barker'],
  ['Tom Barker was ill. {His lawyer, Ann Lee,} said why.', 'Tom Barker'],
  ['{An attorney for Tom Barker} said why.', 'Tom Barker'],
  ['{A spokesman for the Lee administration} said why.', 'Lee administration'],
  ['{A spokesman} said why.', null],
  ['{The Harbour Board} said why.', null],
  ['{A Berlin lawyer} said why.', null],
];

describe('for whom a spokesman speaks', () => {
  it.each(SPOKESMEN)('%s', (marked, name) => {
    const { sources, names } = resolved(marked);
    const source = sources.find((one) => one.name === names[0]);
    const principal = sources.find(({ id }) => id === source?.speaksFor);
    expect(principal?.name ?? null).toBe(name);
  });
});

/** Rows: a text with one source marked, its members. */
const TOGETHER: readonly (readonly [string, readonly string[]])[] = [
  ['{Ann Cole and Bob Ray} said so.', ['Ann Cole', 'Bob Ray']],
  ['{Ann Cole, Bob Ray and Eve Hart} said so.', ['Ann Cole', 'Bob Ray', 'Eve Hart']],
  ['{The Harbour Board and its lawyer} said so.', ['Harbour Board', 'its lawyer']],
  ['{Customs and Border Protection} said so.', []],
  ['{Ann Cole, a teacher and author,} said so.', []],
  ['{Generals and admirals} said so.', []],
];

describe('who says it together', () => {
  it.each(TOGETHER)('%s', (marked, members) => {
    const { sources, names } = resolved(marked);
    const source = sources.find((one) => one.name === names[0]);
    const found = source?.members.map((id) => sources.find((one) => one.id === id)?.name);
    expect(found).toEqual(members);
  });
});
