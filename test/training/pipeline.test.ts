import { beforeAll, describe, expect, it } from 'vitest';
import { type LinearModel, readModel } from '../../lib/engine/model/format.ts';
import { shippedNet } from '../../lib/engine/model/learned.ts';
import { modelAttributions } from '../../lib/engine/model/modelAttributions.ts';
import { readDocument } from '../../lib/engine/read.ts';
import { articleFromText } from '../../lib/page/plain.ts';
import { type CorpusDocument, readCorpus } from '../../lib/training/corpus.ts';
import { trainModel } from '../../lib/training/pipeline.ts';
import { SETTINGS } from '../../lib/training/settings.ts';
import { madeCorpus } from './madeCorpus.ts';

/** Small tables and few trees: the same code, in seconds. */
const settings = {
  ...SETTINGS,
  folds: 2,
  cue: { ...SETTINGS.cue, bits: 12 },
  span: { ...SETTINGS.span, labelBits: 11, stepBits: 9 },
  boost: { ...SETTINGS.boost, trees: 20, leaf: 2 },
};
const silent = (): void => undefined;

describe('training', () => {
  let documents: CorpusDocument[];
  let file: string;
  let model: LinearModel;
  beforeAll(() => {
    documents = readCorpus(madeCorpus(40)).documents;
    file = trainModel(documents, { seed: 1, report: silent, settings });
    model = readModel(file);
  }, 60_000);

  it('gives the same characters from the same documents and seed', () => {
    expect(trainModel(documents, { seed: 1, report: silent, settings }) === file).toBe(true);
  }, 60_000);

  it('gives the same characters with a second scorer, too, and a ranker that works with it', () => {
    const few = documents.slice(0, 12);
    const heldOut = [{ scorer: shippedNet(), unseen: () => true }];
    const [first, second] = [1, 2].map(() => trainModel(few, { seed: 1, report: silent, settings, heldOut }));
    expect(first === second).toBe(true);
    expect(readModel(first ?? '').mixed?.shares).toEqual(settings.shares);
  }, 60_000);

  it('gives other characters from another seed', () => {
    expect(trainModel(documents, { seed: 2, report: silent, settings }) === file).toBe(false);
  }, 60_000);

  const TAUGHT = [
    [
      'The harbour board said on Monday the ferry would sail again in June.',
      'the ferry would sail again in June',
    ],
    ['Residents believe the tunnel is too dear.', 'the tunnel is too dear'],
    ['The court ruled that the levy was lawful.', 'that the levy was lawful'],
  ] as const;

  it.each(TAUGHT)('learns from the made-up corpus: %s', (text, content) => {
    const document = readDocument(articleFromText(text));
    const drafts = modelAttributions(document, { model, threshold: 0.2 });
    expect(drafts.map((draft) => draft.content.map(({ start, end }) => text.slice(start, end)))).toEqual([
      [content],
    ]);
  });

  it('finds nothing where nothing is said', () => {
    const document = readDocument(articleFromText('Snow fell on the hills. Crews went home at noon.'));
    expect(modelAttributions(document, { model })).toEqual([]);
  });
});
