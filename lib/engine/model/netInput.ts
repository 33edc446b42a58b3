/**
 * What a token's word and small features contribute to the first layers. Each table's row always
 * contributes the same, so it is multiplied out once and kept: a token then costs additions only.
 */
import type { NetRow } from './netFeatures.ts';
import type { NetFile, Tensor } from './netFile.ts';
import { product } from './netGru.ts';

/** The tables, in the order of a token's vector behind the word. */
const TABLES = ['tag', 'shape', 'quote', 'entity', 'suffix', 'prefix'] as const;
/** Rows of words that stand for what has no vector of its own. */
const UNKNOWN = 0;
const NAME = 1;
/** So many words' contributions are kept at a time: more than an article's distinct words. */
const KEPT_WORDS = 1024;

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

interface Part {
  readonly table: Tensor;
  /** Layers' weights for this table's columns only. */
  readonly weights: Float64Array;
  /** One row's numbers, and what the layers make of them. */
  readonly row: Float64Array;
  readonly made: Float64Array;
  readonly kept: Float32Array;
  /** By row of the table: 1 + its place in `kept`, or 0. */
  readonly place: Int32Array;
  readonly room: number;
  used: number;
}

export class InputLayers {
  /** Length of a token's vector, and of what the layers make of it. */
  readonly inputs: number;
  readonly outputs: number;
  private readonly parts: readonly Part[];

  /** @param layers matrices whose columns are the token's vector; their outputs come one after the other. */
  constructor(file: NetFile, layers: readonly Tensor[]) {
    const tables = ['words', ...TABLES].map((name) => tensor(file, name));
    this.inputs = tables.reduce((sum, { columns }) => sum + columns, 0);
    this.outputs = layers.reduce((sum, { rows }) => sum + rows, 0);
    let from = 0;
    this.parts = tables.map((table, i) => {
      const weights = new Float64Array(this.outputs * table.columns);
      let at = 0;
      for (const layer of layers) {
        for (let row = 0; row < layer.rows; row++) {
          const start = row * layer.columns + from;
          weights.set(layer.values.subarray(start, start + table.columns), at);
          at += table.columns;
        }
      }
      from += table.columns;
      const room = i === 0 ? KEPT_WORDS : table.rows;
      return {
        table,
        weights,
        row: new Float64Array(table.columns),
        made: new Float64Array(this.outputs),
        kept: new Float32Array(room * this.outputs),
        place: new Int32Array(table.rows),
        room,
        used: 0,
      };
    });
  }

  /** Writes what the layers make of the token's vector, at `at`. */
  project(row: InputRow, into: Float64Array, at: number): void {
    const { outputs } = this;
    into.fill(0, at, at + outputs);
    for (let p = 0; p < this.parts.length; p++) {
      const part = this.parts[p] as Part;
      const from = keep(part, row[p] as number, outputs) * outputs;
      const { kept } = part;
      for (let i = 0; i < outputs; i++) into[at + i] = (into[at + i] as number) + (kept[from + i] as number);
    }
  }

  /** Writes the token's vector itself, at `at`. */
  vector(row: InputRow, into: Float64Array, at: number): void {
    let to = at;
    for (let p = 0; p < this.parts.length; p++) {
      const { table } = this.parts[p] as Part;
      const from = (row[p] as number) * table.columns;
      into.set(table.values.subarray(from, from + table.columns), to);
      to += table.columns;
    }
  }
}

/** The place of the row's contribution, made if it is not there yet. */
function keep(part: Part, row: number, outputs: number): number {
  const known = part.place[row] as number;
  if (known > 0) return known - 1;
  if (part.used === part.room) {
    part.place.fill(0);
    part.used = 0;
  }
  const place = part.used++;
  part.place[row] = place + 1;
  const { columns, values } = part.table;
  part.row.set(values.subarray(row * columns, (row + 1) * columns));
  product(part.weights, outputs, columns, part.row, part.made);
  part.kept.set(part.made, place * outputs);
  return place;
}

/** @throws Error if the file lacks the tensor. */
export function tensor(file: NetFile, name: string): Tensor {
  const found = file.tensors.get(name);
  if (!found) throw new Error(`The net’s weights lack “${name}”. Train them again.`);
  return found;
}
