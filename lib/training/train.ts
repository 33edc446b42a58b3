/**
 * `npm run train -- --corpus DIR`: trains the net and the linear model, and writes what the engine loads:
 * `lib/engine/model/netModel.ts` and `lib/engine/model/linearModel.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type CorpusDocument, readCorpus, readLines } from './corpus.ts';
import { FOLDS, type TrainedNet, trainNet } from './net/trainNet.ts';
import { moduleOf } from './pack.ts';
import { type HeldOutScorer, trainModel } from './pipeline.ts';
import { readPotentials } from './potentials.ts';

const inModel = (name: string): string => fileURLToPath(new URL(`../engine/model/${name}`, import.meta.url));

const USAGE = `usage: npm run train -- --corpus DIR [--seed N] [--net FOLDER | --linear-only]
  DIR          holds train.jsonl
  --seed       another seed for the linear model (1)
  --net        where the net's trainer left its files: only the linear model is trained, to go with that net
  --linear-only  trains a linear model that works alone`;

/** @returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      corpus: { type: 'string' },
      seed: { type: 'string' },
      net: { type: 'string' },
      'linear-only': { type: 'boolean' },
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
  const train = path.join(values.corpus, 'train.jsonl');
  let potentials: readonly string[] = [];
  if (values.net) {
    const folder = values.net;
    potentials = Array.from({ length: FOLDS }, (_, k) => path.join(folder, `fold${k}.potentials`));
  } else if (!values['linear-only']) {
    const trained: TrainedNet = await trainNet({
      train,
      folder: fileURLToPath(new URL('../../.cache/net', import.meta.url)),
    });
    writeFileSync(inModel('netModel.ts'), netModule(readFileSync(trained.net)));
    potentials = trained.heldOut;
    report('net trained');
  }
  const { documents } = readCorpus(readLines(train));
  report(`${documents.length} documents read`);
  const heldOut = potentials.map((file, k) => heldOutScorer(file, k, documents));
  const code = moduleOf(trainModel(documents, { seed, report, heldOut }));
  writeFileSync(inModel('linearModel.ts'), code);
  report(`linearModel.ts written: ${code.length} bytes, ${gzipSync(code).length} compressed`);
  return 0;
}

/** The net's file as a module: it then works the same in the background, in Node and in tests, unrequested. */
export function netModule(bytes: Uint8Array): string {
  const literal = Buffer.from(bytes).toString('base64');
  return `/** Written by "npm run train": the file that netFile.ts tells of, in base64. */\nexport const NET_MODEL =\n  '${literal}';\n`;
}

/** The net of fold k has not seen documents k, k + FOLDS, … */
function heldOutScorer(file: string, k: number, documents: readonly CorpusDocument[]): HeldOutScorer {
  const unseen = (index: number): boolean => index % FOLDS === k;
  const part = documents.filter((_, i) => unseen(i)).map(({ document }) => document);
  return { scorer: readPotentials(file, part), unseen };
}
