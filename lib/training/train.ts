/** `npm run train -- --corpus DIR`: trains the linear model and writes the module that ships it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCorpus, readLines } from './corpus.ts';
import { moduleOf } from './pack.ts';
import { trainModel } from './pipeline.ts';

const MODULE = fileURLToPath(new URL('../engine/model/linearModel.ts', import.meta.url));
const USAGE = 'usage: npm run train -- --corpus DIR [--seed N] [--out FILE]   (DIR holds train.jsonl)';

/** @returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { corpus: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.corpus) {
    process.stderr.write(`Say where the corpus is. ${USAGE}\n`);
    return 2;
  }
  const started = performance.now();
  const report = (line: string): void => {
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stderr.write(`${seconds.padStart(5)} s  ${line}\n`);
  };
  const { documents } = readCorpus(readLines(path.join(values.corpus, 'train.jsonl')));
  report(`${documents.length} documents read`);
  const file = trainModel(documents, { seed: Number(values.seed ?? 1), report });
  const code = moduleOf(file);
  writeFileSync(values.out ?? MODULE, code);
  report(`${values.out ?? MODULE} written: ${code.length} bytes, ${gzipSync(code).length} compressed`);
  return 0;
}
