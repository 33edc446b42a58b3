/**
 * Writes rows of texts that have no gold, for the recorded answers of the trainer that the tests compare
 * with the engine's (see README.md).
 *
 * usage: record.ts TEXTS.json ROWS_FOLDER   (TEXTS: a list of texts; writes `sample.rows`)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../engine/read.ts';
import { articleFromText } from '../../page/plain.ts';
import { rowLine } from './rows.ts';

const [texts, folder] = process.argv.slice(2);
if (!texts || !folder) {
  process.stderr.write('usage: record.ts TEXTS.json ROWS_FOLDER\n');
  process.exit(1);
}
const lines = (JSON.parse(readFileSync(texts, 'utf8')) as string[]).map((text, i) =>
  rowLine({
    id: `sample ${i}`,
    article: i,
    weight: 1,
    document: readDocument(articleFromText(text)),
    gold: [],
  }),
);
writeFileSync(path.join(folder, 'sample.rows'), `${lines.join('\n')}\n`);
