import { ALL_SHOWN, type TabState } from '../../lib/messages.ts';
import type { Attribution, QuotationType, Source, SourceKind } from '../../lib/model.ts';
import { article, attribution, figure, source, Text } from '../view/made.ts';

/** An invented article, written for the screenshots: ten sources, 27 claims, eleven numbers. */
const TEXT =
  new Text(`The city council voted on Tuesday to delay the flood barrier at Marrow Harbour, setting off a dispute over who knew what about its cost.
Mayor Elena Ruiz, who campaigned on the barrier, said the delay was “a pause, not a retreat.” She said the city would finish it before the winter of 2027. “Nobody in this room wants another March,” she told reporters.
The March storm flooded 1,400 homes, according to the Harbour Authority, which runs the docks. The authority put the damage at $212 million and warned that a second storm of that size would close the port for six weeks.
Dr. Samuel Okafor, a hydrologist at Tidewater University, said the council had been told of the risk. “We gave them the numbers in January. We gave them the numbers again in May,” Okafor said. “What they lacked was not numbers.” He believes that the gates are now 30 percent more likely to be overtopped in any given year.
A senior city official, who asked not to be named because the audit is not public, said that the cost had doubled since the first tender. “Everybody saw the invoices,” the official said. The official added that the mayor “was briefed twice.”
Brandt & Hollis, the contractor, denied that it had raised its price. “Our price is the price we signed,” the company said in a statement. It said that 85 percent of the increase came from changes that the city had asked for.
The audit, a copy of which was seen by the Courier, describes the project as “over budget and under supervised.” It found that 11 of 14 inspections had been skipped.
Residents of the Low Quay said they had not been asked. “They measure the water. They don’t measure the waiting,” said Joan Petrie, 61, whose kitchen was flooded twice. Petrie said that the mayor had told her the barrier “is coming, whatever happens.” She wants the council to meet on the quay.
The contractor was accused of holding back inspection reports. The barrier is reported to be two years late.
The barrier has 9 gates and is 640 metres long. Some 3,200 people live below the mark that the water reached in March. Okafor’s team counted 1,650 flooded homes.
The Tidewater Post reported, citing Okafor, that the gates had not been tested since 2019. A spokesman for Ruiz promised that the tests would be public. Okafor and Petrie said that they would testify.`);

type SourceRow = readonly [
  id: string,
  name: string,
  kind: SourceKind,
  description: string | null,
  reason?: string,
];

const SOURCES: readonly SourceRow[] = [
  ['s1', 'Elena Ruiz', 'person', 'Mayor'],
  ['s2', 'Harbour Authority', 'government', 'which runs the docks'],
  ['s3', 'Samuel Okafor', 'person', 'a hydrologist at Tidewater University'],
  [
    's4',
    'senior city official',
    'anonymous-person',
    null,
    'who asked not to be named because the audit is not public',
  ],
  ['s5', 'Brandt & Hollis', 'organization', 'the contractor'],
  ['s6', 'The audit', 'document', null],
  ['s7', 'Residents of the Low Quay', 'group', null],
  ['s8', 'Joan Petrie', 'person', '61, whose kitchen was flooded twice'],
  ['s9', 'spokesman', 'person', null],
  ['s10', 'Okafor and Petrie', 'group', null],
  ['s11', 'Tidewater Post', 'media', null],
];

/** Who speaks for whom, and who speaks together. */
const RELATIONS: Readonly<Record<string, Partial<Source>>> = {
  s9: { speaksFor: 's1' },
  s10: { members: ['s3', 's8'] },
};

type ClaimRow = readonly [
  sourceId: string | null,
  type: QuotationType,
  source: string,
  cue: string,
  content: readonly string[],
  parent?: string,
];

/** In the order in which they are printed: each is looked for from where the one before was found. */
const CLAIMS: readonly ClaimRow[] = [
  ['s1', 'mixed', 'Mayor Elena Ruiz', 'said', ['the delay was “a pause, not a retreat.”']],
  ['s1', 'indirect', 'She', 'said', ['the city would finish it before the winter of 2027']],
  ['s1', 'direct', 'she', 'told reporters', ['Nobody in this room wants another March,']],
  ['s2', 'indirect', 'the Harbour Authority', 'according to', ['The March storm flooded 1,400 homes']],
  ['s2', 'indirect', 'The authority', 'put', ['the damage at $212 million']],
  [
    's2',
    'indirect',
    'The authority',
    'warned',
    ['that a second storm of that size would close the port for six weeks'],
  ],
  ['s3', 'indirect', 'Dr. Samuel Okafor', 'said', ['the council had been told of the risk']],
  [
    's3',
    'direct',
    'Okafor',
    'said',
    [
      '“We gave them the numbers in January. We gave them the numbers again in May,”',
      '“What they lacked was not numbers.”',
    ],
  ],
  [
    's3',
    'indirect',
    'He',
    'believes',
    ['that the gates are now 30 percent more likely to be overtopped in any given year'],
  ],
  ['s4', 'indirect', 'A senior city official', 'said', ['that the cost had doubled since the first tender']],
  ['s4', 'direct', 'the official', 'said', ['“Everybody saw the invoices,”']],
  ['s4', 'mixed', 'The official', 'added', ['that the mayor “was briefed twice.”']],
  ['s5', 'indirect', 'Brandt & Hollis', 'denied', ['that it had raised its price']],
  ['s5', 'direct', 'the company', 'said', ['“Our price is the price we signed,”']],
  [
    's5',
    'indirect',
    'It',
    'said',
    ['that 85 percent of the increase came from changes that the city had asked for'],
  ],
  ['s6', 'mixed', 'The audit', 'describes', ['the project as “over budget and under supervised.”']],
  ['s6', 'indirect', 'It', 'found', ['that 11 of 14 inspections had been skipped']],
  ['s7', 'indirect', 'Residents of the Low Quay', 'said', ['they had not been asked']],
  ['s8', 'direct', 'Joan Petrie', 'said', ['“They measure the water. They don’t measure the waiting,”']],
  [
    's8',
    'mixed',
    'Petrie',
    'said',
    ['that the mayor had told her the barrier “is coming, whatever happens.”'],
  ],
  ['s1', 'mixed', 'the mayor', 'told', ['the barrier “is coming, whatever happens.”'], 'a20'],
  [null, 'indirect', 'The contractor', 'was accused', ['of holding back inspection reports']],
  [null, 'indirect', '', 'is reported', ['to be two years late']],
  ['s3', 'indirect', 'Okafor’s team', 'counted', ['1,650 flooded homes']],
  ['s3', 'indirect', 'Okafor', 'citing', ['that the gates had not been tested since 2019']],
  ['s9', 'indirect', 'A spokesman for Ruiz', 'promised', ['that the tests would be public']],
  ['s10', 'indirect', 'Okafor and Petrie', 'said', ['that they would testify']],
];

/** What the cues tell: by dictionary form, stance and act; "say" leaves it open. */
const CUES: Readonly<Record<string, Partial<Attribution>>> = {
  believes: cueOf('believe', { act: 'belief' }),
  warned: cueOf('warn', { stance: 'asserting' }),
  denied: cueOf('deny', { stance: 'denying' }),
  told: cueOf('tell', {}),
  'told reporters': cueOf('tell', {}),
  'was accused': cueOf('accuse', { stance: 'criticizing' }),
  'according to': cueOf('according', {}),
  put: cueOf('put', {}),
  added: cueOf('add', {}),
  describes: cueOf('describe', {}),
  found: cueOf('find', { stance: 'asserting' }),
  'is reported': cueOf('report', { confidence: 0.55 }),
  counted: cueOf('count', { confidence: 0.65 }),
  citing: cueOf('cite', { relayId: 's11' }),
  promised: cueOf('promise', { stance: 'promising', act: 'wish' }),
};

function cueOf(cue: string, rest: Partial<Attribution>): Partial<Attribution> {
  return { why: { rule: 'made', cue, scores: {} }, ...rest };
}

type FigureRow = readonly [
  text: string,
  value: number,
  unit: string | null,
  attributionId: string | null,
  /** What two figures count both. */
  quantityId?: string,
];

const FIGURES: readonly FigureRow[] = [
  ['1,400 homes', 1400, null, 'a4', 'homes'],
  ['$212 million', 212e6, 'USD', 'a5'],
  ['six weeks', 6, 'weeks', 'a6'],
  ['30 percent', 30, 'percent', 'a9'],
  ['85 percent', 85, 'percent', 'a15'],
  ['11 of 14 inspections', 11, null, 'a17'],
  ['two years', 2, 'years', 'a23'],
  ['9 gates', 9, null, null],
  ['640 metres', 640, 'metres', null],
  ['3,200 people', 3200, null, null],
  ['1,650 flooded homes', 1650, null, 'a24', 'homes'],
];

type Ready = Extract<TabState, { phase: 'ready' }>;

/** The tab's state once this article is read. */
export function harbour(): Ready {
  return {
    phase: 'ready',
    article: article(TEXT.text, {
      title: 'Council delays Marrow Harbour flood barrier as contractor and mayor trade blame over cost',
      byline: 'Ines Calloway',
      outlet: 'The Harbour Courier',
    }),
    analysis: {
      sources: SOURCES.map(([id, name, kind, description, reason]) =>
        source(id, name, kind, {
          description: description === null ? null : TEXT.span(description),
          anonymous: kind === 'anonymous-person',
          anonymityReason: reason === undefined ? null : TEXT.span(reason),
          ...RELATIONS[id],
        }),
      ),
      attributions: CLAIMS.map(claim),
      figures: FIGURES.map(([text, value, unit, attributionId, shared], i) =>
        figure(`f${i + 1}`, TEXT.span(text), {
          value,
          unit,
          attributionId,
          quantityId: shared ?? `q${i + 1}`,
          counted: shared ? TEXT.span('homes', TEXT.span(text).start) : null,
        }),
      ),
    },
    display: ALL_SHOWN,
    corrections: [],
    lost: [],
  };
}

function claim([sourceId, type, mention, cue, content, parent]: ClaimRow, index: number) {
  const spans = content.map((words) => TEXT.span(words));
  const start = spans[0]?.start ?? 0;
  const by = mention ? nearest(mention, start) : null;
  return attribution(`a${index + 1}`, sourceId, type, spans, {
    source: by ? [by] : [],
    cue: [nearest(cue, by ? by.end : start)],
    parentId: parent ?? null,
    ...(CUES[cue] ?? cueOf('say', {})),
  });
}

/** Where these words stand nearest to an offset. */
function nearest(words: string, offset: number) {
  const before = TEXT.text.lastIndexOf(words, offset);
  const after = TEXT.text.indexOf(words, offset);
  const isBefore = after < 0 || (before >= 0 && offset - before < after - offset);
  return TEXT.span(words, isBefore ? before : offset);
}
