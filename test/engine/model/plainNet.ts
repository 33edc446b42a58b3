/**
 * The net once more, as `lib/training/net/model.py` writes it: one formula a line, in doubles, with nothing made
 * quick. Slow; what ships is held against it.
 */
import type { Document, TokenRun } from '../../../lib/engine/document.ts';
import { netRows, netUnits, TAG_ROWS } from '../../../lib/engine/model/netFeatures.ts';
import { type NetFile, type Tensor, tensor } from '../../../lib/engine/model/netFile.ts';
import { inputRows } from '../../../lib/engine/model/netInput.ts';

type Vector = readonly number[];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const plus = (...vectors: readonly Vector[]): Vector =>
  (vectors[0] ?? []).map((_, i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0));
const relu = (vector: Vector): Vector => vector.map((x) => Math.max(0, x));
const row = ({ columns, values }: Tensor, i: number): Vector => [
  ...values.subarray(i * columns, (i + 1) * columns),
];
const times = ({ rows, columns, values }: Tensor, x: Vector): Vector =>
  Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += (values[i * columns + k] ?? 0) * (x[k] ?? 0);
    return sum;
  });

/** What the net says of one unit. */
export interface PlainUnit {
  readonly unit: TokenRun;
  /** Log-odds by token of the unit. */
  readonly cues: Vector;
  /** Scores of the four labels by token of the unit, before they are made probabilities; `head` by document. */
  labels(head: number): readonly Vector[];
}

/** Reads a document, unit by unit. */
export function plainNet(file: NetFile, document: Document): PlainUnit[] {
  const get = (name: string): Tensor => tensor(file, name);
  const bias = (name: string): Vector => row(get(name), 0);

  /** Both ways of a GRU over a sequence; the states side by side. */
  const twoWay = (name: string, xs: readonly Vector[]): Vector[] => {
    const way = (side: string, sequence: readonly Vector[]): Vector[] => {
      const [inputs, states] = [get(`${name}.${side}.x`), get(`${name}.${side}.h`)];
      const [inputBias, candidateBias] = [bias(`${name}.${side}.bias`), bias(`${name}.${side}.candidate`)];
      const { columns: hidden } = states;
      let h: Vector = Array.from({ length: hidden }, () => 0);
      return sequence.map((x) => {
        const own = plus(times(inputs, x), inputBias);
        const before = times(states, h);
        const gate = (i: number): number => sigmoid((own[i] ?? 0) + (before[i] ?? 0));
        h = h.map((old, i) => {
          const inner = (before[2 * hidden + i] ?? 0) + (candidateBias[i] ?? 0);
          const candidate = Math.tanh((own[2 * hidden + i] ?? 0) + gate(i) * inner);
          return (1 - gate(hidden + i)) * candidate + gate(hidden + i) * old;
        });
        return h;
      });
    };
    const forward = way('f', xs);
    const backward = way('b', [...xs].reverse()).reverse();
    return forward.map((states, i) => [...states, ...(backward[i] ?? [])]);
  };

  const tables = ['words', 'tag', 'shape', 'quote', 'entity', 'suffix', 'prefix'].map(get);
  const inputs = netRows(document)
    .map(inputRows(file.words, TAG_ROWS.indexOf('ProperNoun')))
    .map((rows) => tables.flatMap((table, k) => row(table, rows[k] ?? 0)));
  const sentence = (i: number): number => document.tokens[i]?.sentence ?? 0;

  return netUnits(document).map((unit) => {
    const { from, to } = unit;
    const own = inputs.slice(from, to);
    const vectors = twoWay('read', own).map((states, i) => [...states, ...(own[i] ?? [])]);
    const cues = vectors.map((vector) => {
      const mix = relu(plus(times(get('cue.mix'), vector), bias('cue.mixBias')));
      return (times(get('cue.out'), mix)[0] ?? 0) + (bias('cue.bias')[0] ?? 0);
    });
    const labels = (head: number): Vector[] => {
      const cue = times(get('label.cue'), vectors[head - from] ?? []);
      const xs = vectors.map((vector, i) => {
        const away = Math.min(3, Math.max(-3, sentence(from + i) - sentence(head)));
        return relu(
          plus(
            times(get('label.token'), vector),
            bias('label.bias'),
            cue,
            row(get('label.distance'), distanceRow(from + i - head)),
            row(get('label.sentence'), away + 3),
          ),
        );
      });
      return twoWay('label', xs).map((states) =>
        plus(times(get('label.out'), states), bias('label.outBias')),
      );
    };
    return { unit: { from, to }, cues, labels };
  });
}

/** Distances beyond eight fall together: up to 12, 20, 35, and further. */
function distanceRow(distance: number): number {
  const far = Math.abs(distance);
  const beyond = [12, 20, 35].findIndex((most) => far <= most);
  const step = far <= 8 ? far : beyond < 0 ? 12 : 9 + beyond;
  return 16 + (distance < 0 ? -step : step);
}
