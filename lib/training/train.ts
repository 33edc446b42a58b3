/**
 * `npm run train -- --corpus DIR`: trains the net and the linear model, and writes what the engine loads:
 * `lib/engine/model/netModel.ts` and `lib/engine/model/linearModel.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { annotatedPages } from './annotatedPages.ts';
import { type CorpusDocument, readLines, readParts } from './corpus.ts';
import { FOLDS, type TrainedNet, trainNet } from './net/trainNet.ts';
import { moduleOf } from './pack.ts';
import { type HeldOutScorer, trainModel } from './pipeline.ts';
import { readPotentials } from './potentials.ts';
import { SETTINGS } from './settings.ts';

const inModel = (name: string): string => fileURLToPath(new URL(`../engine/model/${name}`, import.meta.url));

/** What was annotated for this project, without the pages' texts. */
const ANNOTATIONS = fileURLToPath(new URL('./annotations/train.jsonl', import.meta.url));

const USAGE = `usage: npm run train -- --corpus DIR [--pages DIR] [--also FILE…] [--seed N] [--net FOLDER | --linear-only]
  DIR          holds train.jsonl
  --pages      folder of the saved pages whose annotations are in lib/training/annotations/train.jsonl
  --also       more annotated documents, in which attributions inside the contents of others are marked, too
  --seed       another seed for the linear model (1)
  --net        where the net's trainer left its files: only the linear model is trained, to go with that net
  --linear-only  trains a linear model that works alone
  --out        another folder than lib/engine/model for the two files`;

/** @returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpus: { type: 'string' },
      pages: { type: 'string' },
      also: { type: 'string', multiple: true },
      seed: { type: 'string' },
      net: { type: 'string' },
      'linear-only': { type: 'boolean' },
      out: { type: 'string' },
    },
  });
  const seed = Number(values.seed ?? 1);
  if (!values.corpus || !Number.isSafeInteger(seed)) {
    process.stderr.write(`Say where the corpus is, and if you give a seed, a whole number.\n${USAGE}\n`);
    return 2;
  }
  const started = performance.now();
  const report = (line: string): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stderr.write(`${seconds.padStart(5)} s  ${line}\n`);
  };
  const into = (name: string): string => (values.out ? path.join(values.out, name) : inModel(name));
  const more = (values.also ?? []).map((file) => readLines(file));
  if (values.pages) more.push(await annotatedPages(ANNOTATIONS, values.pages, report));
  const { documents } = readParts([
    { lines: readLines(path.join(values.corpus, 'train.jsonl')), weight: 1, nested: false },
    ...more.map((lines) => ({ lines, weight: SETTINGS.also.linear, nested: true })),
  ]);
  report(`${documents.length} documents read`);
  let potentials: readonly string[] = [];
  if (values.net) {
    const folder = values.net;
    potentials = Array.from({ length: FOLDS }, (_, k) => path.join(folder, `fold${k}.potentials`));
  } else if (!values['linear-only']) {
    const folder = fileURLToPath(new URL('../../.cache/net', import.meta.url));
    const trained: TrainedNet = await trainNet({
      documents: documents.map((one) => (one.weight === 1 ? one : { ...one, weight: SETTINGS.also.net })),
      folder,
    });
    writeFileSync(into('netModel.ts'), netModule(readFileSync(trained.net)));
    potentials = trained.heldOut;
    report('net trained');
  }
  const heldOut = potentials.map((file, k) => heldOutScorer(file, k, documents));
  const code = moduleOf(trainModel(documents, { seed, report, heldOut }));
  writeFileSync(into('linearModel.ts'), code);
  report(`linearModel.ts written: ${code.length} bytes, ${gzipSync(code).length} compressed`);
  return 0;
}

/** The net's file as a module: it then works the same in the background, in Node and in tests, unrequested. */
export function netModule(bytes: Uint8Array): string {
  const literal = Buffer.from(bytes).toString('base64');
  return `/** Written by "npm run train": the file that netFile.ts tells of, in base64. */\nexport const NET_MODEL =\n  '${literal}';\n`;
}

/** The net of fold k has not seen articles k, k + FOLDS, … */
function heldOutScorer(file: string, k: number, documents: readonly CorpusDocument[]): HeldOutScorer {
  const unseen = (article: number): boolean => article % FOLDS === k;
  const part = documents.filter(({ article }) => unseen(article)).map(({ document }) => document);
  return { scorer: readPotentials(file, part), unseen };
}
