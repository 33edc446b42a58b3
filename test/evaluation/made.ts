/** Small documents made for the yardsticks, with every case that they tell apart. */
import type { GoldDocument, GoldSources, PredictedSources } from '../../lib/evaluation/documents.ts';
import type { Pair } from '../../lib/evaluation/words.ts';

const FIRST =
  '“The dam is safe,” Ann Lee said. Roe said 32 people had left. He called it a loss of $2 million. Few stayed.';
const SECOND = 'Officials warned that the road was closed to all 12 villages. The road was icy.';

/** The span of the `nth` occurrence. */
function at(text: string, part: string, nth = 0): Pair {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`“${part}” is not in the text.`);
  return [start, start + part.length];
}

export const GOLD: readonly GoldDocument[] = [
  {
    id: 'first',
    text: FIRST,
    attributions: [
      {
        source: [at(FIRST, 'Ann Lee')],
        cue: [at(FIRST, 'said')],
        content: [at(FIRST, '“The dam is safe,”')],
      },
      { source: [at(FIRST, 'Roe')], cue: [at(FIRST, 'said', 1)], content: [at(FIRST, '32 people had left')] },
      {
        source: [at(FIRST, 'He')],
        cue: [at(FIRST, 'called')],
        content: [at(FIRST, 'it a loss of $2 million')],
      },
      { source: [], cue: [], content: [at(FIRST, 'Few stayed')] },
    ],
  },
  {
    id: 'second',
    text: SECOND,
    attributions: [
      {
        source: [at(SECOND, 'Officials')],
        cue: [at(SECOND, 'warned')],
        content: [at(SECOND, 'that the road was closed to all 12 villages')],
      },
    ],
  },
];

/** Right; right but for a word; right with another source; nothing of it; no prediction for "second". */
export const PREDICTED: readonly PredictedSources[] = [
  {
    id: 'first',
    attributions: [
      {
        id: 'a1',
        source: [at(FIRST, 'Lee')],
        cue: [at(FIRST, 'said')],
        content: [at(FIRST, '“The dam is safe,”')],
        sourceId: 's1',
      },
      {
        id: 'a2',
        source: [at(FIRST, 'Ann Lee')],
        cue: [at(FIRST, 'said', 1)],
        content: [at(FIRST, '32 people had')],
        sourceId: 's1',
      },
      {
        id: 'a3',
        source: [at(FIRST, 'He')],
        cue: [],
        content: [at(FIRST, 'it a loss of $2')],
        sourceId: 's2',
      },
      { id: 'a4', source: [], cue: [], content: [at(FIRST, 'said')], sourceId: null },
    ],
    sources: [
      { id: 's1', name: 'Ann Lee', kind: 'person', anonymous: false },
      { id: 's2', name: 'Jo Roe', kind: 'anonymous-person', anonymous: true },
    ],
    figures: [
      { span: at(FIRST, '32 people'), attributionId: 'a2' },
      { span: at(FIRST, '$2 million'), attributionId: null },
      { span: at(FIRST, 'Few'), attributionId: null },
    ],
  },
];

export const SOURCES: readonly GoldSources[] = [
  {
    id: 'first',
    entities: [
      { key: 'lee', name: 'Ann Lee', kind: 'person', anonymous: false },
      { key: 'roe', name: 'Jo Roe', kind: 'person', anonymous: true, aliases: ['the mayor'] },
    ],
    attributionEntity: ['lee', 'roe', 'roe', null],
    figures: [
      { quote: '32 people', nth: 0, attribution: 1 },
      { quote: '$2 million', nth: 0, attribution: 2 },
    ],
  },
  {
    id: 'second',
    entities: [{ key: 'officials', name: 'officials', kind: 'group', anonymous: true }],
    attributionEntity: ['officials'],
    figures: [{ quote: '12 villages', attribution: 0 }],
  },
];
