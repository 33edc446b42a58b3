import { describe, expect, it } from 'vitest';
import { figures } from '../../lib/engine/passes/5-figures.ts';
import { readDocument } from '../../lib/engine/read.ts';
import type { Attribution, TextSpan } from '../../lib/model.ts';
import { slice } from '../../lib/span.ts';
import { articleOf } from './article.ts';

const read = (text: string) => figures(readDocument(articleOf(text)), []);

/** Rows: sentence, printed figure, value, upper end, unit, what is counted, approximate. */
const FOUND: readonly (readonly [
  string,
  string,
  number | null,
  number | null,
  string | null,
  string | null,
  boolean,
])[] = [
  ['The blast killed 32 people.', '32 people', 32, null, null, 'people', false],
  ['About 1,200 homes burned.', '1,200 homes', 1200, null, null, 'homes', true],
  ['Dozens of protesters came.', 'Dozens of protesters', null, null, null, 'protesters', true],
  ['Tens of thousands of voters left.', 'Tens of thousands of voters', null, null, null, 'voters', true],
  ['He saw twenty-seven ships.', 'twenty-seven ships', 27, null, null, 'ships', false],
  ['Nearly 53 percent of voters agreed.', '53 percent of voters', 53, null, 'percent', 'voters', true],
  ['It fell by 2.5%.', '2.5%', 2.5, null, 'percent', null, false],
  ['It cost $1.2bn.', '$1.2bn', 1.2e9, null, 'USD', null, false],
  ['It cost £25 million.', '£25 million', 25e6, null, 'GBP', null, false],
  ['It cost RM6.5 million.', 'RM6.5 million', 6.5e6, null, 'MYR', null, false],
  ['It costs $53 million a week.', '$53 million a week', 53e6, null, 'USD per week', null, false],
  ['They waited 72 hours.', '72 hours', 72, null, 'hours', null, false],
  ['It took six weeks.', 'six weeks', 6, null, 'weeks', null, false],
  ['A 5-day ban began.', '5-day', 5, null, 'days', null, false],
  ['It lies 20 to 30 miles off.', '20 to 30 miles', 20, 30, 'miles', null, false],
  ['Between 5 and 10 million fled.', '5 and 10 million', 5e6, 10e6, null, null, false],
  ['More than half of Republicans agreed.', 'half of Republicans', 0.5, null, 'share', 'Republicans', true],
  ['Two-thirds agreed.', 'Two-thirds', 2 / 3, null, 'share', null, false],
  ['A third of them left.', 'A third', 1 / 3, null, 'share', null, false],
  ['It grew at twice the rate.', 'twice', 2, null, 'times', null, false],
  ['The panel split 5-4.', '5-4', null, null, 'score', null, false],
  ['Up to 40 fellow teachers came.', '40 fellow teachers', 40, null, null, 'fellow teachers', true],
  ['It took half a decade to build.', 'half a decade', 0.5, null, 'decades', null, false],
  ['It lost half a million votes.', 'half a million votes', 5e5, null, null, 'votes', false],
  ['He waited half an hour.', 'half an hour', 0.5, null, 'hours', null, false],
  ['The 1.2-billion-yuan dish opened.', '1.2-billion-yuan', 1.2e9, null, 'CNY', null, false],
  ['It cost US$171 million.', 'US$171 million', 171e6, null, 'USD', null, false],
  ['It cost N15,000.', 'N15,000', 15_000, null, 'NGN', null, false],
  ['It cost A$20.', 'A$20', 20, null, 'AUD', null, false],
  ['The inn stands 400m from the stop.', '400m', 400, null, 'metres', null, false],
  [
    'It used 2.8 gigawatt-hours of power.',
    '2.8 gigawatt-hours of power',
    2.8,
    null,
    'gigawatt-hours',
    'power',
    false,
  ],
  ['They slept three or four hours.', 'three or four hours', 3, 4, 'hours', null, false],
  [
    'It has 2,000 steel winches tilt and turn it.',
    '2,000 steel winches',
    2000,
    null,
    null,
    'steel winches',
    false,
  ],
  ['About 250 taken hostage came back.', '250', 250, null, null, null, true],
  ['Each pole cost 4m/-, he said.', '4m', 4e6, null, 'shillings', null, false],
  [
    'Two Lake County warrants were out.',
    'Two Lake County warrants',
    2,
    null,
    null,
    'Lake County warrants',
    false,
  ],
];

describe('figures', () => {
  it.each(FOUND)('%s', (sentence, printed, value, upTo, unit, counted, approximate) => {
    const all = read(sentence);
    expect(all).toHaveLength(1);
    const [figure] = all;
    expect(figure && slice(sentence, figure.span)).toBe(printed);
    expect(figure).toMatchObject({ upTo, unit, approximate });
    if (value === null) expect(figure?.value).toBeNull();
    else expect(figure?.value).toBeCloseTo(value, 6);
    expect(figure?.counted ? slice(sentence, figure.counted) : null).toBe(counted);
  });
});

/** Rows: what the number is, sentence. None of them holds a figure. */
const NONE: readonly (readonly [string, string])[] = [
  ['a year', 'It began in 2016.'],
  ['a year before a noun', 'The 2016 election was close.'],
  ['a date', 'It took effect on Oct. 10.'],
  ['a date before its month', 'It ended on 16 June.'],
  ['two dates', 'It rained on July 9 and 10.'],
  ['a clock time', 'They met at 9 p.m. on the hill.'],
  ['a clock time with minutes', 'They met at 4:30 in the hall.'],
  ['an age', 'The 69-year-old left.'],
  ['an age behind a name', 'Ann Lee, 32, of Hope, left.'],
  ['ages', 'It hit those aged 17 to 20.'],
  ['a decade', 'He grew up in the 1960s.'],
  ['an ordinal', 'It was the 3rd try.'],
  ['a rank', 'It is the No. 2 reason.'],
  ['a name', 'She watched 60 Minutes.'],
  ['a name behind a word', 'It breaks Article 5 of the pact.'],
  ['an address', 'He lives at 1119 Eighth St. in Hope.'],
  ['a phone number', 'Call 555-123-4567 now.'],
  ['a day of terror', 'It was like 9/11 again.'],
  ['a pronoun', 'One of them left, and no one knew.'],
  ['people spoken of before', 'The two met again.'],
  ['an idiom', 'One day it will end.'],
  ['words without a number', 'Many left, a majority even.'],
  ['an age behind a verb', 'Ann Lee, who is about 70, left.'],
  ['an age of two years', 'She was about 10 or 11 at the time.'],
  ['an age at the end', 'She is 34 and her brother is 29.'],
  ['a mask', 'She wore an N100 mask.'],
  ['one of those spoken of before', 'One read: “Pay up.”'],
  ['a slogan', 'The port will be net zero soon.'],
  ['a slogan before a noun', 'It is a net zero port.'],
  ['a goal by its number', 'It meets SDGs 7 and 11 in full.'],
];

describe('no figures', () => {
  it.each(['three-judge -', '5-day -', 'two-', '3 -'])('nothing is read behind the end: %s', (text) => {
    for (const { span } of read(text)) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  it.each(NONE)('%s: %s', (_about, sentence) => {
    expect(read(sentence).map(({ span }) => slice(sentence, span))).toEqual([]);
  });
});

describe('who states a figure', () => {
  const text = 'Ann Lee, who has four cows, said police said 32 people died. Six roads closed.';
  const span = (words: string): TextSpan => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const attribution = (id: string, source: string, content: string): Attribution => ({
    id,
    type: 'indirect',
    source: [span(source)],
    cue: [],
    content: [span(content)],
    sourceId: null,
    relayId: null,
    stance: 'neutral',
    act: 'statement',
    parentId: null,
    confidence: 1,
    why: { rule: 'test', cue: '', scores: {} },
  });
  const found = figures(readDocument(articleOf(text)), [
    attribution('outer', 'Ann Lee, who has four cows,', 'police said 32 people died'),
    attribution('inner', 'police', '32 people died'),
  ]);

  it('leaves to the article what only a doubtful attribution holds, and what it adds to a paraphrase', () => {
    const doubtful = { ...attribution('doubtful', 'Ann Lee', '32 people died'), confidence: 0.3 };
    expect(figures(readDocument(articleOf(text)), [doubtful])[1]?.attributionId).toBeNull();
  });

  it.each([
    ['Ann Lee said 32 people had died in the hall, which holds 900 people.', ['told', null]],
    // No verb stands before it, but none follows either.
    ['Polls show a lead of 32 points in the town, where 900 people vote.', ['told', null]],
    ['Ann Lee said the 32 houses in the town, which has 900 people, were old.', ['told', 'told']],
  ])('leaves to the article what it adds to a paraphrase: %s', (added, tellers) => {
    const content = { start: added.search(/32|the 32/), end: added.length - 1 };
    const told = { ...attribution('told', 'Ann Lee', '32 people died'), content: [content] };
    expect(figures(readDocument(articleOf(added)), [told]).map((figure) => figure.attributionId)).toEqual(
      tellers,
    );
  });

  it('trusts what is quoted in part sooner', () => {
    const doubtful = { ...attribution('doubtful', 'Ann Lee', '32 people died'), confidence: 0.32 };
    const teller = (type: Attribution['type']) =>
      figures(readDocument(articleOf(text)), [{ ...doubtful, type }])[1]?.attributionId;
    expect([teller('mixed'), teller('indirect')]).toEqual(['doubtful', null]);
  });

  it.each([
    // The span stops at the name, what is said of her stands behind it.
    ['Ann Lee, who has four cows, said it was late.', 'Ann Lee', 'it was late', 'four cows', 'told'],
    [
      'The union, which has four offices, said it was late.',
      'The union',
      'it was late',
      'four offices',
      'told',
    ],
    // The content ends within its clause.
    ['Ann Lee said it sank ships in two raids.', 'Ann Lee', 'it sank ships', 'two raids', 'told'],
    ['Ann Lee said it sank ships, and two boats sank.', 'Ann Lee', 'it sank ships', 'two boats', null],
    ['It rained. Ann Lee said it sank. Two boats sank.', 'Ann Lee', 'it sank', 'Two boats', null],
    // "which" only parts a subject from its verb.
    [
      'Ann Lee said that the towns, which are old, lost 32 people.',
      'Ann Lee',
      'that the towns, which are old, lost 32 people',
      '32 people',
      'told',
    ],
  ])('%s: %#', (said, source, content, words, teller) => {
    const at = (part: string, from = 0): TextSpan => {
      const start = said.indexOf(part, from);
      return { start, end: start + part.length };
    };
    const told = {
      ...attribution('told', 'Ann Lee', '32 people died'),
      source: [at(source)],
      cue: [at('said')],
      content: [at(content)],
    };
    const figure = figures(readDocument(articleOf(said)), [told]).find(
      (each) => slice(said, each.span) === words,
    );
    expect(figure?.attributionId).toBe(teller);
  });

  it.each([
    ['32 people', 'inner'],
    ['four cows', 'outer'],
    ['Six roads', null],
  ])('%s: %s', (words, teller) => {
    const figure = found.find((each) => slice(text, each.span) === words);
    expect(figure).toMatchObject({ attributionId: teller });
  });
});
