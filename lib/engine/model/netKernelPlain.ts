/** The net's arithmetic in TypeScript, for browsers that allow no WebAssembly: the steps of `netKernel.wat`. */
import { BLOCK, type Kernel, type Matrix } from './netKernel.ts';

/** Makes the kernel with a memory for so many numbers, all 0. */
export function plainKernel(size: number): Kernel {
  const floats = new Float32Array(size);
  return {
    kind: 'plain',
    floats,
    products: (matrix, count, from, into) => {
      for (let t = 0; t < count; t++) {
        product(floats, matrix, from.at + t * from.stride, into.at + t * into.stride);
      }
    },
    gru: (matrix, count, inputs, states, before, gates) => {
      const hidden = matrix.columns;
      let state = before;
      for (let t = 0; t < count; t++) {
        const x = inputs.at + t * inputs.stride;
        const next = states.at + t * states.stride;
        product(floats, matrix, state, gates);
        for (let i = 0; i < hidden; i++) {
          const g = gates + i;
          const at = (index: number): number => floats[index] as number;
          const reset = sigmoid(at(x + i) + at(g));
          const update = sigmoid(at(x + hidden + i) + at(g + hidden));
          const candidate = Math.tanh(at(x + 2 * hidden + i) + reset * at(g + 2 * hidden));
          floats[next + i] = candidate + update * (at(state + i) - candidate);
        }
        state = next;
      }
    },
  };
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Four rows at once, so that each number of the vector is read once for four products. */
function product(
  floats: Float32Array,
  { weights, bias, rows, columns }: Matrix,
  from: number,
  into: number,
): void {
  for (let row = 0; row < rows; row += 4) {
    const within = row % BLOCK;
    let w = weights + (row - within) * columns + within;
    let a = floats[bias + row] as number;
    let b = floats[bias + row + 1] as number;
    let c = floats[bias + row + 2] as number;
    let d = floats[bias + row + 3] as number;
    for (let column = from; column < from + columns; column++) {
      const x = floats[column] as number;
      a += x * (floats[w] as number);
      b += x * (floats[w + 1] as number);
      c += x * (floats[w + 2] as number);
      d += x * (floats[w + 3] as number);
      w += BLOCK;
    }
    floats[into + row] = a;
    floats[into + row + 1] = b;
    floats[into + row + 2] = c;
    floats[into + row + 3] = d;
  }
}
