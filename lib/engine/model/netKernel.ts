/**
 * What the net's arithmetic is asked for. It is done in WebAssembly where the browser lets us
 * (`netKernelWasm.ts`), else in TypeScript (`netKernelPlain.ts`). Both work on one memory of float32s that holds
 * the weights and the room for what is being reckoned, so that nothing is copied between steps.
 */

/** Rows of a matrix are padded to a multiple of this, and lie in blocks of so many: see `netMemory.ts`. */
export const BLOCK = 32;

/** A matrix in the kernel's memory with what is added to its products; addresses are indices of `floats`. */
export interface Matrix {
  readonly weights: number;
  readonly bias: number;
  /** A multiple of `BLOCK`. */
  readonly rows: number;
  readonly columns: number;
}

/** Vectors in the kernel's memory: the first one's index in `floats`, and the way from each to the next. */
export interface Vectors {
  readonly at: number;
  /** Below 0: backward. */
  readonly stride: number;
}

export interface Kernel {
  readonly kind: 'wasm' | 'plain';
  readonly floats: Float32Array;
  /** `into[t] = bias + matrix · from[t]` for `count` vectors; each writes as many numbers as the matrix has rows. */
  products(matrix: Matrix, count: number, from: Vectors, into: Vectors): void;
  /**
   * Runs a gated recurrent unit (Cho et al., 2014) over `count` steps.
   *
   * @param matrix 3 hidden × hidden: from the last state to reset, update and candidate; its bias is what the
   *   candidate's part gets before the reset gate.
   * @param inputs the inputs' part of the three, with its bias.
   * @param states where each step's state goes: hidden numbers.
   * @param before index of the state before the first step.
   * @param gates index of room for as many numbers as the matrix has rows.
   */
  gru(matrix: Matrix, count: number, inputs: Vectors, states: Vectors, before: number, gates: number): void;
}
