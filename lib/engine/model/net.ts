/**
 * The small neural scorer: a two-way GRU reads a paragraph; a small layer says for each token whether it is
 * the head of a cue; for a cue, a second, smaller GRU labels the paragraph's tokens. The weights come from
 * `lib/training/net`, where the same steps stand in `model.py`.
 */
import type { Document, NetReading, TokenRun } from '../document.ts';
import { LABELS } from './chain.ts';
import { LONGEST_UNIT, netRows, netUnits, TAG_ROWS } from './netFeatures.ts';
import { type NetFile, readNetFile, type Tensor, tensor } from './netFile.ts';
import { type InputRow, InputTables, inputRows } from './netInput.ts';
import type { Kernel, Matrix } from './netKernel.ts';
import { plainKernel } from './netKernelPlain.ts';
import { wasmKernel } from './netKernelWasm.ts';
import { MemoryPlan } from './netMemory.ts';
import type { Scorer } from './scorer.ts';

/** A document as the first GRU read it. */
interface Reading {
  readonly units: readonly TokenRun[];
  /** By token: its unit. */
  readonly unitOf: Int32Array;
  readonly cues: Float32Array;
  /** By token: its part of the labels' first layer, then what it adds to that of every token if it is the head. */
  readonly mixes: Float32Array;
}

/**
 * Makes the scorer from the bytes of its file.
 *
 * @param kind 'plain' asks for the arithmetic in TypeScript even where WebAssembly is there.
 * @param check whether to reckon the file's checksum.
 * @throws Error if the bytes are no such file, of another version, or damaged.
 */
export function createNet(bytes: Uint8Array, kind: Kernel['kind'] = 'wasm', check = true): Scorer {
  const net = new Net(readNetFile(bytes, check), kind);
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

/** A two-way GRU: what its inputs add to its gates (both ways, one behind the other), and one matrix a way. */
interface TwoWay {
  readonly hidden: number;
  readonly inputs: Matrix;
  readonly forward: Matrix;
  readonly backward: Matrix;
}

class Net {
  private readonly rowOf: (row: ReturnType<typeof netRows>[number]) => InputRow;
  private readonly tables: InputTables;
  private readonly kernel: Kernel;
  private readonly reader: TwoWay;
  private readonly labeller: TwoWay;
  /** From a token's vector to the cue's layer, the labels' layer, and the head's part of the latter. */
  private readonly mix: Matrix;
  private readonly out: Matrix;
  private readonly cueOut: Float32Array;
  private readonly cueBias: number;
  private readonly distance: Tensor;
  private readonly sentence: Tensor;
  /** Length of the labels' layer, and of a token's vector: both ways' states, then the token itself. */
  private readonly layer: number;
  private readonly vector: number;
  /** Room for one unit: its vectors, the gates' inputs, what `mix` and `out` make, one step's gates. */
  private readonly room: Readonly<Record<'vectors' | 'inputs' | 'mixed' | 'out' | 'gates' | 'zero', number>>;

  constructor(file: NetFile, kind: Kernel['kind']) {
    const get = (name: string): Tensor => tensor(file, name);
    const plan = new MemoryPlan();
    const twoWay = (name: string): TwoWay => {
      const { columns: hidden } = get(`${name}.f.h`);
      const way = (side: 'f' | 'b'): Matrix => {
        const bias = new Float32Array(3 * hidden);
        bias.set(get(`${name}.${side}.candidate`).values, 2 * hidden);
        return plan.matrix([get(`${name}.${side}.h`)], bias);
      };
      const inputs = plan.matrix(
        [get(`${name}.f.x`), get(`${name}.b.x`)],
        Float32Array.from([...get(`${name}.f.bias`).values, ...get(`${name}.b.bias`).values]),
      );
      return { hidden, inputs, forward: way('f'), backward: way('b') };
    };
    this.tables = new InputTables(file);
    this.rowOf = inputRows(file.words, TAG_ROWS.indexOf('ProperNoun'));
    this.reader = twoWay('read');
    this.labeller = twoWay('label');
    this.cueOut = get('cue.out').values;
    this.cueBias = get('cue.bias').values[0] ?? 0;
    this.distance = get('label.distance');
    this.sentence = get('label.sentence');
    this.layer = get('label.cue').rows;
    this.mix = plan.matrix(
      [get('cue.mix'), get('label.token'), get('label.cue')],
      Float32Array.from([...get('cue.mixBias').values, ...get('label.bias').values]),
    );
    this.out = plan.matrix([get('label.out')], get('label.outBias').values);
    this.vector = 2 * this.reader.hidden + this.tables.size;
    const { inputs, forward } = this.reader;
    this.room = {
      vectors: plan.room(LONGEST_UNIT * this.vector),
      inputs: plan.room(LONGEST_UNIT * inputs.rows),
      mixed: plan.room(LONGEST_UNIT * this.mix.rows),
      out: plan.room(LONGEST_UNIT * this.out.rows),
      gates: plan.room(forward.rows),
      zero: plan.room(this.reader.hidden),
    };
    this.kernel = (kind === 'plain' ? null : wasmKernel(plan.size)) ?? plainKernel(plan.size);
    plan.fill(this.kernel.floats);
  }

  /** Reads all units of the document. */
  read(document: Document): Reading {
    const count = document.tokens.length;
    const rows = netRows(document).map(this.rowOf);
    const units = netUnits(document);
    const reading: Reading = {
      units,
      unitOf: new Int32Array(count),
      cues: new Float32Array(count),
      mixes: new Float32Array(count * 2 * this.layer),
    };
    units.forEach((unit, u) => {
      reading.unitOf.fill(u, unit.from, unit.to);
      this.readUnitOnce(reading, rows, unit, document.ahead?.readings);
    });
    return reading;
  }

  /** What comes out depends on the unit's rows alone: those tell whether the same was read before. */
  private readUnitOnce(
    reading: Reading,
    rows: readonly InputRow[],
    unit: TokenRun,
    known: Map<string, NetReading> | undefined,
  ): void {
    if (!known) {
      this.readUnit(reading, rows, unit);
      return;
    }
    const { from, to } = unit;
    const [first, last] = [from * 2 * this.layer, to * 2 * this.layer];
    const key = rows.slice(from, to).join(' ');
    const before = known.get(key);
    if (before) {
      reading.cues.set(before.cues, from);
      reading.mixes.set(before.mixes, first);
      return;
    }
    this.readUnit(reading, rows, unit);
    known.set(key, { cues: reading.cues.slice(from, to), mixes: reading.mixes.slice(first, last) });
  }

  private readUnit({ cues, mixes }: Reading, rows: readonly InputRow[], { from, to }: TokenRun): void {
    const { kernel, mix, room, vector, cueOut } = this;
    const { floats } = kernel;
    const count = to - from;
    const states = 2 * this.reader.hidden;
    for (let t = 0; t < count; t++) {
      this.tables.write(rows[from + t] as InputRow, floats, room.vectors + t * vector + states);
    }
    this.run(this.reader, count, { at: room.vectors + states, stride: vector }, vector);
    const mixed = { at: room.mixed, stride: mix.rows };
    kernel.products(mix, count, { at: room.vectors, stride: vector }, mixed);
    for (let t = 0; t < count; t++) {
      const at = mixed.at + t * mixed.stride;
      let logit = this.cueBias;
      for (let i = 0; i < cueOut.length; i++) {
        logit += Math.max(0, floats[at + i] as number) * (cueOut[i] as number);
      }
      cues[from + t] = logit;
      const labels = at + cueOut.length;
      mixes.set(floats.subarray(labels, labels + 2 * this.layer), (from + t) * 2 * this.layer);
    }
  }

  /** Runs both ways over the inputs; their states go side by side into `room.vectors`. */
  private run(way: TwoWay, count: number, from: { at: number; stride: number }, stride: number): void {
    const { kernel, room } = this;
    const { hidden, inputs, forward, backward } = way;
    const { rows } = inputs;
    kernel.products(inputs, count, from, { at: room.inputs, stride: rows });
    const first = { at: room.inputs, stride: rows };
    const last = { at: room.inputs + (count - 1) * rows + 3 * hidden, stride: -rows };
    const end = { at: room.vectors + (count - 1) * stride + hidden, stride: -stride };
    kernel.gru(forward, count, first, { at: room.vectors, stride }, room.zero, room.gates);
    kernel.gru(backward, count, last, end, room.zero, room.gates);
  }

  /** Labels the head's unit; the window's other tokens get the same for all four labels. */
  label(reading: Reading, document: Document, head: number, window: TokenRun): Float32Array {
    const { kernel, room, layer, out } = this;
    const { floats } = kernel;
    const unit = reading.units[reading.unitOf[head] ?? 0] ?? { from: 0, to: 0 };
    const count = unit.to - unit.from;
    this.labelLayer(reading, document, head, unit);
    const stride = 2 * this.labeller.hidden;
    this.run(this.labeller, count, { at: room.mixed, stride: layer }, stride);
    const made = { at: room.out, stride: out.rows };
    kernel.products(out, count, { at: room.vectors, stride }, made);
    const logits = new Float32Array((window.to - window.from) * LABELS).fill(-Math.log(LABELS));
    for (let t = Math.max(window.from, unit.from); t < Math.min(window.to, unit.to); t++) {
      const at = made.at + (t - unit.from) * made.stride;
      logProbabilities(floats.subarray(at, at + LABELS), logits, (t - window.from) * LABELS);
    }
    return logits;
  }

  /** The labels' first layer for each token of the unit, in `room.mixed`. */
  private labelLayer({ mixes }: Reading, document: Document, head: number, { from, to }: TokenRun): void {
    const { layer, distance, sentence } = this;
    const { floats } = this.kernel;
    const cue = (2 * head + 1) * layer;
    const own = document.tokens[head]?.sentence ?? 0;
    let at = this.room.mixed;
    for (let t = from; t < to; t++) {
      const token = 2 * t * layer;
      const near = distanceRow(t - head) * layer;
      const away = Math.max(-3, Math.min(3, (document.tokens[t]?.sentence ?? 0) - own));
      const row = (away + 3) * layer;
      for (let i = 0; i < layer; i++) {
        const sum =
          (mixes[token + i] as number) +
          (mixes[cue + i] as number) +
          (distance.values[near + i] as number) +
          (sentence.values[row + i] as number);
        floats[at++] = sum > 0 ? sum : 0;
      }
    }
  }
}

/** Rows of distances in tokens: each up to 8, then up to 12, 20, 35, further; before the head and behind. */
function distanceRow(distance: number): number {
  const far = Math.abs(distance);
  const row = far <= 8 ? far : far <= 12 ? 9 : far <= 20 ? 10 : far <= 35 ? 11 : 12;
  return 16 + Math.sign(distance) * row;
}

/** Makes logarithms of probabilities of scores. */
function logProbabilities(scores: Float32Array, into: Float32Array, at: number): void {
  let top = -Infinity;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const log = top + Math.log(sum);
  for (let y = 0; y < scores.length; y++) into[at + y] = (scores[y] as number) - log;
}
