/**
 * Writes what the net's trainer reads: each document as the engine sees it.
 *
 * usage: rows.ts TRAIN.jsonl OUT_FOLDER [DEV.jsonl]
 *
 * One JSON object a line, in `train.rows` and `dev.rows` (see README.md beside this file).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TokenRun } from '../../engine/document.ts';
import {
  AFFIX_SLOTS,
  ENTITY_ROWS,
  netRows,
  netUnits,
  QUOTE_ROWS,
  SHAPE_ROWS,
  TAG_ROWS,
} from '../../engine/model/netFeatures.ts';
import { type CorpusDocument, readCorpus, readLines } from '../corpus.ts';

const pairs = (runs: readonly TokenRun[]): number[][] => runs.map(({ from, to }) => [from, to]);

/** One document as a line of the rows file. */
export function rowLine({ id, document, gold }: CorpusDocument): string {
  const rows = netRows(document);
  return JSON.stringify({
    id,
    words: rows.map((row) => row.word),
    features: rows.map((row, i) => [
      row.tag,
      row.shape,
      row.quote,
      row.entity,
      row.suffix,
      row.prefix,
      document.tokens[i]?.sentence,
    ]),
    units: pairs(netUnits(document)),
    gold: gold.map(({ source, cue, content, head }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      head,
    })),
  });
}

/** Writes the rows of both parts, and the sizes of the feature tables (`tables.json`). */
export function writeRows(train: string, folder: string, dev?: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, documents: readonly CorpusDocument[]): void =>
    writeFileSync(path.join(folder, name), `${documents.map(rowLine).join('\n')}\n`);
  const read = readCorpus(readLines(train));
  write('train.rows', read.documents);
  if (dev) write('dev.rows', readCorpus(readLines(dev), read.counts).documents);
  const sizes = {
    tags: TAG_ROWS.length,
    properNoun: TAG_ROWS.indexOf('ProperNoun'),
    shapes: SHAPE_ROWS.length,
    quotes: QUOTE_ROWS.length,
    entities: ENTITY_ROWS.length,
    date: ENTITY_ROWS.indexOf('date'),
    affixes: AFFIX_SLOTS,
  };
  writeFileSync(path.join(folder, 'tables.json'), `${JSON.stringify(sizes)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [train, folder, dev] = process.argv.slice(2);
  if (!train || !folder) {
    process.stderr.write('usage: rows.ts TRAIN.jsonl OUT_FOLDER [DEV.jsonl]\n');
    process.exit(1);
  }
  writeRows(train, folder, dev);
}
