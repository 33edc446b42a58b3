/**
 * Writes what the net's trainer reads: each document as the engine sees it.
 *
 * One JSON object a line, in `train.rows` (see README.md beside this file).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
import type { CorpusDocument } from '../corpus.ts';

const pairs = (runs: readonly TokenRun[]): number[][] => runs.map(({ from, to }) => [from, to]);

/** One document as a line of the rows file. */
function rowLine({ id, article, weight, document, gold }: CorpusDocument): string {
  const rows = netRows(document);
  return JSON.stringify({
    id,
    article,
    weight,
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

/** Documents as the text of a rows file. */
export const rowLines = (documents: readonly CorpusDocument[]): string =>
  `${documents.map(rowLine).join('\n')}\n`;

/**
 * Writes the rows of what is learned from, and the sizes of the feature tables (`tables.json`).
 *
 * @param documents in order of their articles.
 */
export function writeRows(documents: readonly CorpusDocument[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'train.rows'), rowLines(documents));
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
