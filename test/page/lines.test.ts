import { describe, expect, it } from 'vitest';
import { BOX_RULES, boxKindOf } from '../../lib/page/boxes.ts';
import { parseByline, parseDate } from '../../lib/page/byline.ts';
import { BIO_RULE } from '../../lib/page/credits.ts';
import { languageOf } from '../../lib/page/language.ts';
import { endsSentence, fits } from '../../lib/page/lineRule.ts';
import { LINE_RULES, lineRuleOf } from '../../lib/page/lines.ts';

const ALL = [...LINE_RULES, BIO_RULE];

describe('rules for lines', () => {
  it.each(ALL.flatMap((rule) => rule.examples.map((example) => [rule.name, example] as const)))(
    '%s: %s',
    (name, example) => {
      expect(ALL.filter((rule) => fits(rule, example)).map((rule) => rule.name)).toContain(name);
    },
  );

  it.each(ALL.flatMap((rule) => (rule.butNot ?? []).map((example) => [rule.name, example] as const)))(
    'not %s: %s',
    (_, example) => {
      expect(lineRuleOf(example)?.name).toBeUndefined();
    },
  );

  it.each(ALL.map((rule) => [rule.name, rule] as const))('%s takes linear time on any line', (_, rule) => {
    const lines = ['a ', 'A', 'By A', '1 ', 'x@', 'Photo: (', ' ', 'read '].map((piece) =>
      piece.repeat(20_000),
    );
    const start = performance.now();
    for (const line of lines) for (const length of [100, 499, 100_000]) fits(rule, line.slice(0, length));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('names of boxes', () => {
  it.each(BOX_RULES.flatMap(({ kind, examples }) => examples.map((names) => [names, kind] as const)))(
    '%s: %s',
    (names, kind) => {
      expect(boxKindOf(names)).toBe(kind);
    },
  );

  it.each(BOX_RULES.flatMap(({ butNot }) => butNot ?? []))('%s is no box', (names) => {
    expect(boxKindOf(names)).toBeNull();
  });
});

it.each([
  ['He left.', true],
  ['“He left.”', true],
  ['“He left”', false],
  ['Port workers vote to strike', false],
])('%s ends like a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

// raw byline, outlet, names
it.each([
  ['By Ana Lind', 'Post', 'Ana Lind'],
  ['by: Ana Lind and Tom Oduya', 'Post', 'Ana Lind and Tom Oduya'],
  ['Ana Lind | May 3, 2021', 'Post', 'Ana Lind'],
  ['Ana Lind, 3 May 2021 14:05', 'Post', 'Ana Lind'],
  ['Ana Lind Published 3 hours ago', 'Post', 'Ana Lind'],
  ['Ana Lind ana@post.example', 'Post', 'Ana Lind'],
  ['https://post.example/ana', 'Post', ''],
  ['Post', 'Post', ''],
  ['May 3, 2021', 'Post', ''],
  ['', 'Post', ''],
])('byline %s of %s: %s', (raw, outlet, names) => {
  expect(parseByline(raw, outlet)).toBe(names);
});

it.each([
  ['2014-12-18', '2014-12-18'],
  ['2024-05-03T08:30:00+02:00', '2024-05-03T06:30:00.000Z'],
  ['1970-01-01T00:00:00+00:00', ''],
  ['yesterday', ''],
  ['', ''],
])('date %s: %s', (raw, date) => {
  expect(parseDate(raw)).toBe(date);
});

const ENGLISH = 'The union said that it was told of the plan by the owner and that the men would not work. ';
const GERMAN = 'Die Gewerkschaft sagte, dass sie von dem Plan nichts gewusst habe und nun streiken werde. ';
it.each([
  ['en_GB', ENGLISH, 'en-GB'],
  ['', ENGLISH, 'en'],
  ['', GERMAN, ''],
  ['en', GERMAN.repeat(10), ''],
  ['de', GERMAN, 'de'],
])('declared "%s", text %s: "%s"', (declared, text, language) => {
  expect(languageOf(declared, text)).toBe(language);
});
