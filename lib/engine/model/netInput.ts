/** A token's vector: its word's numbers and those of its small features, one behind the other. */
import type { NetRow } from './netFeatures.ts';
import { type NetFile, type StoredTensor, storedTensor } from './netFile.ts';

/** The tables, in the order of a token's vector behind the word. */
const TABLES = ['tag', 'shape', 'quote', 'entity', 'suffix', 'prefix'] as const;
/** Rows of words that stand for what has no vector of its own. */
const UNKNOWN = 0;
const NAME = 1;

/** A token as rows of the word table and of each of the small ones. */
export type InputRow = readonly [
  word: number,
  tag: number,
  shape: number,
  quote: number,
  entity: number,
  suffix: number,
  prefix: number,
];

/** Shapes that begin with a capital: see `SHAPE_ROWS`. */
const CAPITAL = new Set([1, 2, 3]);

/** Looks a token's word up; a name without a vector is masked with its letters, whoever it may be. */
export function inputRows(words: readonly string[], properNoun: number): (row: NetRow) => InputRow {
  const index = new Map(words.map((word, i) => [word, i]));
  return ({ word, tag, shape, quote, entity, suffix, prefix }) => {
    const known = index.get(word) ?? UNKNOWN;
    const masked = known === UNKNOWN && tag === properNoun && CAPITAL.has(shape);
    return masked
      ? [NAME, tag, shape, quote, entity, 0, 0]
      : [known, tag, shape, quote, entity, suffix, prefix];
  };
}

/** The tables of words and small features. */
export class InputTables {
  /** Length of a token's vector. */
  readonly size: number;
  private readonly tables: readonly StoredTensor[];

  /** @throws Error if the file lacks one of them. */
  constructor(file: NetFile) {
    this.tables = ['words', ...TABLES].map((name) => storedTensor(file, name));
    this.size = this.tables.reduce((sum, { columns }) => sum + columns, 0);
  }

  /** Writes the token's vector, at `at`. */
  write(row: InputRow, into: Float32Array, at: number): void {
    let to = at;
    for (let p = 0; p < this.tables.length; p++) {
      const table = this.tables[p] as StoredTensor;
      table.writeRow(row[p] as number, into, to);
      to += table.columns;
    }
  }
}
