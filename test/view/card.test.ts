import { describe, expect, test } from 'vitest';
import { ALL_SHOWN } from '../../lib/messages.ts';
import type { Attribution, Figure, Source } from '../../lib/model.ts';
import { answerFor } from '../../lib/view/answer.ts';
import { type CardView, cardAt, cardOf } from '../../lib/view/card.ts';
import { type Context, contextOf } from '../../lib/view/context.ts';
import { english } from '../../lib/words/en/english.ts';
import { analysis, article, attribution, figure, source, Text } from './made.ts';

const TEXT = new Text(
  'Mayor Ruiz admitted the bridge would cost $3 million. “Not a cent,” said Lee, the treasurer, who told reporters ' +
    'that the mayor had promised “a free bridge for all”. It is 90 metres long, and nobody has measured the river ' +
    'bed. An official, who would not be named because of the inquiry, said 40 boats were moored. ' +
    'The harbour counted 38 boats. The port was accused of delay.\nPhoto: the old bridge',
);
const PHOTO = TEXT.span('Photo: the old bridge');

const CLAIMS: readonly Attribution[] = [
  attribution('cost', 'ruiz', 'indirect', [TEXT.span('the bridge would cost $3 million')], {
    source: [TEXT.span('Mayor Ruiz')],
    cue: [TEXT.span('admitted')],
    stance: 'conceding',
    why: { rule: 'model and rule: source, cue, clause', cue: 'admit', scores: {} },
  }),
  attribution('cent', 'lee', 'direct', [TEXT.span('Not a cent,')], {
    source: [TEXT.span('Lee, the treasurer')],
    cue: [TEXT.span('said')],
    relayId: 'wire',
  }),
  attribution('told', 'lee', 'mixed', [TEXT.span('that the mayor had promised “a free bridge for all”')], {
    cue: [TEXT.span('told')],
    confidence: 0.5,
    why: { rule: 'model', cue: 'tell', scores: {} },
  }),
  attribution('free', 'ruiz', 'direct', [TEXT.span('a free bridge for all')], {
    cue: [TEXT.span('promised')],
    stance: 'promising',
    act: 'decision',
    parentId: 'told',
  }),
  attribution('boats', 'official', 'indirect', [TEXT.span('40 boats were moored')], {
    source: [TEXT.span('An official')],
    cue: [TEXT.span('said', TEXT.span('An official').start)],
  }),
  attribution('count', 'harbour', 'indirect', [TEXT.span('38 boats')], { cue: [TEXT.span('counted')] }),
  attribution('delay', null, 'indirect', [TEXT.span('of delay')], {
    cue: [TEXT.span('was accused')],
    why: { rule: 'content, passive cue', cue: 'accuse', scores: {} },
  }),
];
const SOURCES: readonly Source[] = [
  source('ruiz', 'Ruiz', 'person', { description: TEXT.span('Mayor') }),
  source('lee', 'Lee', 'person', { description: TEXT.span('the treasurer'), speaksFor: 'harbour' }),
  source('wire', 'Northern Wire', 'media'),
  source('official', 'official', 'anonymous-person', {
    anonymous: true,
    anonymityReason: TEXT.span('because of the inquiry'),
  }),
  source('harbour', 'harbour', 'organization'),
];
const FIGURES: readonly Figure[] = [
  figure('f-cost', TEXT.span('$3 million'), { attributionId: 'cost' }),
  figure('f-long', TEXT.span('90 metres')),
  figure('f-40', TEXT.span('40 boats'), { attributionId: 'boats', quantityId: 'boats' }),
  figure('f-38', TEXT.span('38 boats'), { attributionId: 'count', quantityId: 'boats' }),
];

function context(display: Partial<typeof ALL_SHOWN> = {}, lost: readonly string[] = []): Context {
  const read = {
    article: article(TEXT.text, {
      blocks: [
        { kind: 'paragraph', span: { start: 0, end: PHOTO.start - 1 }, analysed: true },
        { kind: 'caption', span: PHOTO, analysed: false },
      ],
    }),
    analysis: analysis({ attributions: CLAIMS, sources: SOURCES, figures: FIGURES }),
    display: { ...ALL_SHOWN, ...display },
    corrections: [],
    lost,
  };
  return contextOf(read, english);
}

/** A card in a few words, to be read in a table. */
function told(card: CardView | null): string {
  if (!card) return 'nothing';
  const { heading, claim, rows, numbers, note } = card;
  return [
    heading,
    claim && `${claim.id}: ${claim.source.name}`,
    ...rows.map(({ name }) => `+ ${name}`),
    ...numbers.map(({ text, teller }) => `# ${text} ${teller}`),
    note,
  ]
    .filter(Boolean)
    .join(' | ');
}

const UNDER: readonly (readonly [words: string, card: string])[] = [
  ['bridge would', 'cost: Ruiz'],
  ['admitted', 'cost: Ruiz'],
  ['Mayor Ruiz', 'cost: Ruiz'],
  ['$3', 'cost: Ruiz | # $3 million Ruiz'],
  ['free bridge', 'free: Ruiz | + Lee'],
  ['the mayor had', 'told: Lee'],
  ['90', '# 90 metres no source given here'],
  ['40', 'boats: official | # 40 boats official'],
  ['of delay', 'delay: No source is given here.'],
  ['nobody has', 'nothing'],
];

describe('under the pointer', () => {
  test.each(UNDER)('%s: %s', (words, expected) => {
    const { start } = TEXT.span(words);
    expect(told(cardAt({ start, end: start + 1 }, context()))).toBe(expected);
  });

  test.each([
    ['a hidden source', { hiddenSources: ['ruiz'] }, 'told: Lee'],
    ['a hidden act', { hiddenActs: ['decision' as const] }, 'told: Lee'],
    ['too little confidence', { leastConfidence: 0.95 }, 'nothing'],
    ['all off', { on: false }, 'nothing'],
  ])('%s has no card', (_what, display, expected) => {
    expect(told(cardAt(TEXT.span('free'), context(display)))).toBe(expected);
  });

  test('a claim that the page has lost has none', () => {
    expect(cardAt(TEXT.span('Not a'), context({}, ['cent']))).toBeNull();
  });
});

const FACTS: readonly (readonly [
  id: string,
  source: readonly (string | null)[],
  claim: readonly string[],
])[] = [
  ['cost', ['Mayor', 'Person', null], ['Paraphrase', '“admitted”', 'wording that concedes']],
  [
    'cent',
    ['the treasurer', 'Person, speaks for harbour', null],
    ['Quotation', '“said”', 'reported by Northern Wire'],
  ],
  [
    'free',
    ['Mayor', 'Person', null],
    ['Quotation', '“promised”', 'wording that promises', 'a decision', 'within the words of Lee'],
  ],
  ['told', ['the treasurer', 'Person, speaks for harbour', null], ['Part quotation', '“told”']],
  ['boats', [null, 'Unnamed source', 'because of the inquiry'], ['Paraphrase', '“said”']],
  ['delay', [null, '', null], ['Paraphrase', '“was accused”']],
];

test.each(FACTS)('the facts of %s', (id, [description, facts, reason], claimFacts) => {
  const claim = cardOf(id, context())?.claim;
  expect([claim?.source.description, claim?.source.facts.join(', '), claim?.source.reason]).toEqual([
    description,
    facts,
    reason,
  ]);
  expect(claim?.facts).toEqual(claimFacts);
});

const STEPS: readonly (readonly [
  id: string,
  position: string | null,
  previous: string | null,
  next: string | null,
])[] = [
  ['cost', '1 of 2', null, 'free'],
  ['free', '2 of 2', 'cost', null],
  ['boats', null, null, null],
];

test.each(STEPS)('%s is %s of its source', (id, position, previous, next) => {
  expect(cardOf(id, context())?.claim).toMatchObject({ position, previous, next });
});

const WHY: readonly (readonly [id: string, ...sentences: string[]])[] = [
  [
    'cost',
    '“admitted” ties these words to their source.',
    'Found by a rule and the learned model alike.',
    'Confidence: high.',
  ],
  [
    'told',
    'The wording is like that of other reported speech.',
    'Found by the learned model alone.',
    'Confidence: low.',
  ],
  ['delay', '“was accused” reports without saying who said it.', 'Found by a rule.', 'Confidence: high.'],
];

test.each(WHY)('why %s is marked', (id, ...sentences) => {
  expect(cardOf(id, context())?.claim?.why).toEqual(sentences);
});

test('the same quantity elsewhere, where another states it', () => {
  const [number] = cardOf('f-40', context())?.numbers ?? [];
  expect(number?.elsewhere).toMatchObject([{ id: 'f-38', name: '38 boats', beside: ['harbour'] }]);
  expect(cardOf('f-long', context())?.numbers[0]?.elsewhere).toEqual([]);
});

test('an id that is not known has no card', () => {
  expect(cardOf('nobody', context())).toBeNull();
});

const ASKED: readonly (readonly [from: string, to: string, answer: string])[] = [
  ['would cost', 'would cost', 'cost: Ruiz'],
  ['free bridge', 'free bridge', 'free: Ruiz | + Lee'],
  ['Lee, the', 'treasurer', 'cent: Lee'],
  ['nobody has', 'river bed', 'No source is given here.'],
  ['It is', 'metres long', 'No source is given here. | # 90 metres no source given here'],
  ['40 boats', 'were moored', 'boats: official'],
  ['Mayor', 'Not a cent', '2 sources in this selection | + Ruiz | + Lee'],
  [
    'that the mayor',
    'river bed',
    'free: Ruiz | + Lee | # 90 metres no source given here | For the rest of the selection no source is given.',
  ],
  ['The port', 'of delay', 'delay: No source is given here.'],
  ['Photo', 'old bridge', 'This text was not read as part of the article.'],
];

describe('who said this', () => {
  test.each(ASKED)('%s … %s', (from, to, answer) => {
    const { start } = TEXT.span(from);
    const { end } = TEXT.span(to, start);
    expect(told(answerFor({ start, end }, context())).split(' | ').sort()).toEqual(
      answer.split(' | ').sort(),
    );
  });

  test('is answered for what is hidden, too', () => {
    expect(told(answerFor(TEXT.span('would cost'), context({ on: false })))).toBe('cost: Ruiz');
  });
});
