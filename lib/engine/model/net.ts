/**
 * The small neural scorer: a two-way GRU reads a paragraph; a small layer says for each token whether it is
 * the head of a cue; for a cue, a second, smaller GRU labels the paragraph's tokens. The weights come from
 * `lib/training/net`, where the same steps stand in `model.py`.
 */
import type { Document, TokenRun } from '../document.ts';
import { LABELS } from './chain.ts';
import { netRows, netUnits, TAG_ROWS } from './netFeatures.ts';
import { type NetFile, readNetFile, type Tensor } from './netFile.ts';
import { type Gru, product, products, runGru } from './netGru.ts';
import { InputLayers, type InputRow, inputRows, tensor } from './netInput.ts';
import type { Scorer } from './scorer.ts';

/** A document as the first GRU read it. */
interface Reading {
  readonly rows: readonly InputRow[];
  readonly units: readonly TokenRun[];
  /** By token: its unit. */
  readonly unitOf: Int32Array;
  readonly cues: Float32Array;
  /** By token: the GRU's two states. */
  readonly states: Float64Array;
  /** By token: its part of the labels' first layer. */
  readonly mixes: Float64Array;
}

/**
 * Makes the scorer from the bytes of its file.
 *
 * @throws Error if the bytes are no such file, of another version, or damaged.
 */
export function createNet(bytes: Uint8Array): Scorer {
  const net = new Net(readNetFile(bytes));
  const readings = new WeakMap<Document, Reading>();
  const reading = (document: Document): Reading => {
    const known = readings.get(document);
    if (known) return known;
    const made = net.read(document);
    readings.set(document, made);
    return made;
  };
  return {
    cueLogits: (document) => reading(document).cues,
    labelLogits: (document, head, window) => net.label(reading(document), document, head, window),
  };
}

/** Weights ready for `product`. */
interface Layer {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** The columns of a matrix, `[from, to)`, as a matrix. */
function columns(matrix: Tensor, from: number, to: number): Tensor {
  const values = new Float32Array(matrix.rows * (to - from));
  for (let row = 0; row < matrix.rows; row++) {
    const start = row * matrix.columns;
    values.set(matrix.values.subarray(start + from, start + to), row * (to - from));
  }
  return { rows: matrix.rows, columns: to - from, values };
}

/** Matrices of the same columns, one below the other. */
function layer(...matrices: readonly Tensor[]): Layer {
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const width = matrices[0]?.columns ?? 0;
  const values = new Float64Array(rows * width);
  let at = 0;
  for (const matrix of matrices) {
    values.set(matrix.values, at);
    at += matrix.values.length;
  }
  return { rows, columns: width, values };
}

class Net {
  private readonly rowOf: (row: ReturnType<typeof netRows>[number]) => InputRow;
  private readonly input: InputLayers;
  private readonly readers: readonly [Gru, Gru];
  private readonly labellers: readonly [Gru, Gru];
  /** From the GRU's states to the cue's layer and the labels' layer, one after the other. */
  private readonly mix: Layer;
  private readonly mixBias: Float32Array;
  private readonly readBias: Float32Array;
  private readonly cueOut: Float32Array;
  private readonly cueBias: number;
  private readonly cueVector: Layer;
  private readonly distance: Tensor;
  private readonly sentence: Tensor;
  private readonly labelInput: Layer;
  private readonly labelBias: Float32Array;
  private readonly out: Layer;
  private readonly outBias: Float32Array;

  constructor(file: NetFile) {
    const get = (name: string): Tensor => tensor(file, name);
    const gru = (name: string): Gru => ({
      hidden: get(`${name}.h`).columns,
      weights: layer(get(`${name}.h`)).values,
      candidate: layer(get(`${name}.candidate`)).values,
    });
    this.readers = [gru('read.f'), gru('read.b')];
    this.labellers = [gru('label.f'), gru('label.b')];
    this.rowOf = inputRows(file.words, TAG_ROWS.indexOf('ProperNoun'));
    const states = 2 * this.readers[0].hidden;
    const mixers = [get('cue.mix'), get('label.token')];
    this.mix = layer(...mixers.map((matrix) => columns(matrix, 0, states)));
    this.input = new InputLayers(file, [
      get('read.f.x'),
      get('read.b.x'),
      ...mixers.map((matrix) => columns(matrix, states, matrix.columns)),
    ]);
    this.mixBias = Float32Array.from([...get('cue.mixBias').values, ...get('label.bias').values]);
    this.readBias = Float32Array.from([...get('read.f.bias').values, ...get('read.b.bias').values]);
    this.cueOut = get('cue.out').values;
    this.cueBias = get('cue.bias').values[0] ?? 0;
    this.cueVector = layer(get('label.cue'));
    this.distance = get('label.distance');
    this.sentence = get('label.sentence');
    this.labelInput = layer(get('label.f.x'), get('label.b.x'));
    this.labelBias = Float32Array.from([...get('label.f.bias').values, ...get('label.b.bias').values]);
    this.out = layer(get('label.out'));
    this.outBias = get('label.outBias').values;
  }

  /** Reads all units of the document. */
  read(document: Document): Reading {
    const count = document.tokens.length;
    const rows = netRows(document).map(this.rowOf);
    const units = netUnits(document);
    const reading: Reading = {
      rows,
      units,
      unitOf: new Int32Array(count),
      cues: new Float32Array(count),
      states: new Float64Array(count * this.mix.columns),
      mixes: new Float64Array(count * this.cueVector.rows),
    };
    const longest = units.reduce((most, { from, to }) => Math.max(most, to - from), 0);
    const projected = new Float64Array(longest * this.input.outputs);
    units.forEach((unit, u) => {
      reading.unitOf.fill(u, unit.from, unit.to);
      this.readUnit(reading, unit, projected);
    });
    return reading;
  }

  private readUnit(reading: Reading, { from, to }: TokenRun, projected: Float64Array): void {
    const { outputs } = this.input;
    const { states, cues, mixes } = reading;
    const [forward, backward] = this.readers;
    const { hidden } = forward;
    const width = 2 * hidden;
    const bias = this.readBias;
    for (let t = from; t < to; t++) {
      const at = (t - from) * outputs;
      this.input.project(reading.rows[t] as InputRow, projected, at);
      for (let i = 0; i < bias.length; i++) {
        projected[at + i] = (projected[at + i] as number) + (bias[i] as number);
      }
    }
    const count = to - from;
    runGru(forward, count, false, projected, 0, outputs, states, from * width, width);
    runGru(backward, count, true, projected, 3 * hidden, outputs, states, from * width + hidden, width);
    const mixed = new Float64Array(count * this.mix.rows);
    products(this.mix.values, this.mix.rows, width, states, from * width, count, mixed);
    const cueMix = this.cueOut.length;
    const labelMix = this.cueVector.rows;
    for (let t = from; t < to; t++) {
      const own = (t - from) * this.mix.rows;
      const at = (t - from) * outputs + 6 * hidden;
      let logit = this.cueBias;
      for (let i = 0; i < cueMix; i++) {
        const value =
          (mixed[own + i] as number) + (projected[at + i] as number) + (this.mixBias[i] as number);
        if (value > 0) logit += value * (this.cueOut[i] as number);
      }
      cues[t] = logit;
      for (let i = 0; i < labelMix; i++) {
        const k = cueMix + i;
        mixes[t * labelMix + i] =
          (mixed[own + k] as number) + (projected[at + k] as number) + (this.mixBias[k] as number);
      }
    }
  }

  /** Labels the head's unit; the window's other tokens get the same for all four labels. */
  label(reading: Reading, document: Document, head: number, window: TokenRun): Float32Array {
    const unit = reading.units[reading.unitOf[head] ?? 0] ?? { from: 0, to: 0 };
    const count = unit.to - unit.from;
    const mix = this.cueVector.rows;
    const [forward, backward] = this.labellers;
    const { hidden } = forward;
    const x = new Float64Array(count * mix);
    const cue = this.vectorOf(reading, head);
    const gates = this.labelInput.rows;
    const projected = new Float64Array(count * gates);
    for (let t = unit.from; t < unit.to; t++) {
      const near = distanceRow(t - head) * mix;
      const sentences = (document.tokens[t]?.sentence ?? 0) - (document.tokens[head]?.sentence ?? 0);
      const away = (Math.max(-3, Math.min(3, sentences)) + 3) * mix;
      for (let i = 0; i < mix; i++) {
        const sum =
          (reading.mixes[t * mix + i] as number) +
          (cue[i] as number) +
          (this.distance.values[near + i] as number) +
          (this.sentence.values[away + i] as number);
        x[(t - unit.from) * mix + i] = sum > 0 ? sum : 0;
      }
    }
    products(this.labelInput.values, gates, mix, x, 0, count, projected);
    for (let at = 0; at < projected.length; at += gates) {
      for (let i = 0; i < gates; i++) {
        projected[at + i] = (projected[at + i] as number) + (this.labelBias[i] as number);
      }
    }
    const states = new Float64Array(count * 2 * hidden);
    runGru(forward, count, false, projected, 0, gates, states, 0, 2 * hidden);
    runGru(backward, count, true, projected, 3 * hidden, gates, states, hidden, 2 * hidden);
    const logits = new Float32Array((window.to - window.from) * LABELS).fill(-Math.log(LABELS));
    const four = new Float64Array(LABELS);
    for (let t = Math.max(window.from, unit.from); t < Math.min(window.to, unit.to); t++) {
      product(this.out.values, LABELS, 2 * hidden, states, four, (t - unit.from) * 2 * hidden);
      normalise(four, this.outBias);
      logits.set(four, (t - window.from) * LABELS);
    }
    return logits;
  }

  /** The head's part of the labels' first layer. */
  private vectorOf(reading: Reading, head: number): Float64Array {
    const states = this.mix.columns;
    const seen = new Float64Array(states + this.input.inputs);
    seen.set(reading.states.subarray(head * states, (head + 1) * states));
    this.input.vector(reading.rows[head] as InputRow, seen, states);
    const vector = new Float64Array(this.cueVector.rows);
    product(this.cueVector.values, this.cueVector.rows, seen.length, seen, vector);
    return vector;
  }
}

/** Rows of distances in tokens: each up to 8, then up to 12, 20, 35, further; before the head and behind. */
function distanceRow(distance: number): number {
  const far = Math.abs(distance);
  const row = far <= 8 ? far : far <= 12 ? 9 : far <= 20 ? 10 : far <= 35 ? 11 : 12;
  return 16 + Math.sign(distance) * row;
}

/** Adds the bias and makes logarithms of probabilities of the four. */
function normalise(values: Float64Array, bias: Float32Array): void {
  let top = -Infinity;
  for (let y = 0; y < LABELS; y++) {
    const value = (values[y] as number) + (bias[y] as number);
    values[y] = value;
    top = Math.max(top, value);
  }
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += Math.exp((values[y] as number) - top);
  const log = top + Math.log(sum);
  for (let y = 0; y < LABELS; y++) values[y] = (values[y] as number) - log;
}
