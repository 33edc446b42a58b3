/**
 * Writes rows of texts that have no gold, and of a dev part, for the recorded answers of the trainer that the tests
 * compare with the engine's (see README.md).
 *
 * usage: record.ts TEXTS.json DEV.jsonl ROWS_FOLDER   (TEXTS: a list of texts; writes `sample.rows` and `dev.rows`)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../engine/read.ts';
import { articleFromText } from '../../page/plain.ts';
import { readCorpus, readLines } from '../corpus.ts';
import { rowLines } from './rows.ts';

const [texts, dev, folder] = process.argv.slice(2);
if (!texts || !dev || !folder) {
  process.stderr.write('usage: record.ts TEXTS.json DEV.jsonl ROWS_FOLDER\n');
  process.exit(1);
}
const sample = (JSON.parse(readFileSync(texts, 'utf8')) as string[]).map((text, article) => ({
  id: `sample ${article}`,
  article,
  weight: 1,
  document: readDocument(articleFromText(text)),
  gold: [],
}));
writeFileSync(path.join(folder, 'sample.rows'), rowLines(sample));
writeFileSync(path.join(folder, 'dev.rows'), rowLines(readCorpus(readLines(dev)).documents));
