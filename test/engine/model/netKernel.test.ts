import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assembled } from '../../../lib/command-line/assemble.ts';
import { decodeBase64 } from '../../../lib/engine/model/base64.ts';
import { createNet } from '../../../lib/engine/model/net.ts';
import { BLOCK, type Kernel } from '../../../lib/engine/model/netKernel.ts';
import { plainKernel } from '../../../lib/engine/model/netKernelPlain.ts';
import { wasmKernel } from '../../../lib/engine/model/netKernelWasm.ts';
import { MemoryPlan } from '../../../lib/engine/model/netMemory.ts';
import { NET_MODEL } from '../../../lib/engine/model/netModel.ts';
import { readDocument } from '../../../lib/engine/read.ts';
import { articleFromText } from '../../../lib/page/plain.ts';

const lib = (name: string): URL => new URL(`../../../lib/engine/model/${name}`, import.meta.url);
const here = (name: string): URL => new URL(name, import.meta.url);

/** How far float32 sums may lie from sums of doubles. */
const NEAR = 1e-4;

afterEach(() => vi.unstubAllGlobals());

it('ships what its source says', async () => {
  expect(readFileSync(lib('netKernelBytes.ts'), 'utf8'), 'Run "npm run kernel".').toBe(await assembled());
});

/** A matrix and its bias from numbers in rows, as the file holds them. */
function planned(rows: number, columns: number, values: readonly number[], bias: readonly number[]) {
  const plan = new MemoryPlan();
  const matrix = plan.matrix([{ rows, columns, values: Float32Array.from(values) }], Float32Array.from(bias));
  return { plan, matrix };
}

const KINDS: readonly Kernel['kind'][] = ['wasm', 'plain'];

function createKernel(size: number, kind: Kernel['kind']): Kernel {
  const kernel = kind === 'wasm' ? wasmKernel(size) : plainKernel(size);
  if (!kernel) throw new Error('This Node has no WebAssembly with SIMD.');
  return kernel;
}

describe.each(KINDS)('the %s kernel', (kind) => {
  it('is of the kind that was asked for', () => expect(createKernel(1, kind).kind).toBe(kind));

  it('multiplies as the formula says, for any size', () => {
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 70 }),
      columns: fc.integer({ min: 1, max: 9 }),
      count: fc.integer({ min: 0, max: 5 }),
      seed: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(sizes, ({ rows, columns, count, seed }) => {
        const number = (i: number): number => Math.fround(Math.sin(seed + i));
        const weight = (row: number, column: number): number => number(row * columns + column);
        const values = Array.from({ length: rows * columns }, (_, i) => number(i));
        const bias = Array.from({ length: rows }, (_, i) => number(-i));
        const { plan, matrix } = planned(rows, columns, values, bias);
        const from = { at: plan.room(count * columns), stride: columns };
        const into = { at: plan.room(count * matrix.rows), stride: matrix.rows };
        const behind = plan.room(4);
        const kernel = createKernel(plan.size, kind);
        plan.fill(kernel.floats);
        for (let i = 0; i < count * columns; i++) kernel.floats[from.at + i] = number(1000 + i);
        kernel.products(matrix, count, from, into);
        expect(matrix.rows % BLOCK).toBe(0);
        expect(kernel.floats[behind]).toBe(0);
        for (let t = 0; t < count; t++) {
          for (let row = 0; row < matrix.rows; row++) {
            let sum = row < rows ? (bias[row] as number) : 0;
            for (let c = 0; c < columns && row < rows; c++) {
              sum += weight(row, c) * number(1000 + t * columns + c);
            }
            expect(Math.abs((kernel.floats[into.at + t * into.stride + row] as number) - sum)).toBeLessThan(
              NEAR,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  /** Rows: hidden, the inputs of one step for reset, update and candidate, the state behind two steps of it. */
  const STEPS: readonly (readonly [string, number, readonly [number, number, number], number])[] = [
    ['keeps its state where the update gate is open', 4, [0, 1e6, 5], 0],
    ['takes the candidate where it is shut', 4, [0, -1e6, 1e6], 1],
    ['and its sign', 8, [0, -1e6, -1e6], -1],
    ['goes half the way twice', 4, [0, 0, 1e6], 0.75],
    ['is tanh in between', 12, [0, -1e6, 0.5], Math.tanh(0.5)],
  ];
  for (const [name, hidden, gates, expected] of STEPS) {
    it(`a recurrent unit without weights ${name}`, () => {
      const { plan, matrix } = planned(3 * hidden, hidden, new Array(3 * hidden * hidden).fill(0), []);
      const inputs = { at: plan.room(6 * hidden), stride: 3 * hidden };
      const states = { at: plan.room(2 * hidden), stride: hidden };
      const before = plan.room(hidden);
      const scratch = plan.room(matrix.rows);
      const kernel = createKernel(plan.size, kind);
      for (let i = 0; i < 6 * hidden; i++) {
        kernel.floats[inputs.at + i] = gates[Math.floor(i / hidden) % 3] as number;
      }
      kernel.gru(matrix, 2, inputs, states, before, scratch);
      for (let i = 0; i < hidden; i++) {
        expect(kernel.floats[states.at + hidden + i]).toBeCloseTo(expected, 5);
      }
      kernel.gru(matrix, 0, inputs, states, before, scratch);
    });
  }
});

describe('a net on either kernel', () => {
  const texts = JSON.parse(readFileSync(here('net.sample.json'), 'utf8')) as string[];
  const documents = texts.map((text) => readDocument(articleFromText(text)));
  const bytes = decodeBase64(NET_MODEL);
  const wasm = createNet(bytes);
  const plain = createNet(bytes, 'plain');
  const apart = (one: Float32Array, other: Float32Array): number =>
    one.reduce((most, value, i) => Math.max(most, Math.abs(value - (other[i] as number))), 0);

  it('scores heads the same', () => {
    for (const document of documents) {
      expect(apart(wasm.cueLogits(document), plain.cueLogits(document))).toBeLessThan(NEAR);
    }
  });

  it('labels the same', () => {
    for (const document of documents) {
      const window = { from: 0, to: document.tokens.length };
      for (let head = 0; head < window.to; head += 5) {
        const labels = wasm.labelLogits(document, head, window);
        expect(apart(labels, plain.labelLogits(document, head, window))).toBeLessThan(NEAR);
      }
    }
  });

  it('says the same again, whatever it read in between', () => {
    const [first, second] = documents;
    if (!first || !second) throw new Error('The sample holds two texts.');
    const window = { from: 0, to: first.tokens.length };
    const once = wasm.labelLogits(first, 3, window);
    wasm.labelLogits(second, 0, { from: 0, to: second.tokens.length });
    expect(createNet(bytes).labelLogits(first, 3, window)).toEqual(once);
    expect(wasm.labelLogits(first, 3, window)).toEqual(once);
  });
});

describe('wasmKernel', () => {
  const refuse = (error: new (message: string) => Error) => {
    class Module {
      constructor() {
        throw new error('refused');
      }
    }
    vi.stubGlobal('WebAssembly', {
      CompileError: WebAssembly.CompileError,
      Memory: WebAssembly.Memory,
      Module,
    });
  };

  it('is not there without WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(wasmKernel(8)).toBeNull();
  });

  it('is not there where the policy or the browser refuses the module', () => {
    refuse(WebAssembly.CompileError);
    expect(wasmKernel(8)).toBeNull();
  });

  it('hides no other failure', () => {
    refuse(RangeError);
    expect(() => wasmKernel(8)).toThrow(RangeError);
  });
});
