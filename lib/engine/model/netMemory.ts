/** Who lies where in the kernel's memory: weights once, then the room in which one stretch is reckoned. */
import type { Tensor } from './netFile.ts';
import { BLOCK, type Matrix } from './netKernel.ts';

/** Plans a memory; `fill` writes the weights once it is there. */
export class MemoryPlan {
  /** Numbers planned so far. */
  size = 0;
  private readonly fillers: ((floats: Float32Array) => void)[] = [];

  /** Room for so many numbers. @returns the index of the first, a multiple of four. */
  room(numbers: number): number {
    const at = this.size;
    this.size += Math.ceil(numbers / 4) * 4;
    return at;
  }

  /**
   * A matrix, the given ones one below the other: block by block of 32 rows, within a block column by column.
   *
   * @param parts matrices of the same columns.
   * @param bias what is added to the products, one a row; rows without one get 0.
   */
  matrix(parts: readonly Tensor[], bias: Float32Array): Matrix {
    const columns = parts[0]?.columns ?? 0;
    const used = parts.reduce((sum, part) => sum + part.rows, 0);
    const rows = Math.ceil(used / BLOCK) * BLOCK;
    const weights = this.room(rows * columns);
    const biasAt = this.room(rows);
    this.fillers.push((floats) => {
      floats.set(bias, biasAt);
      let row = 0;
      for (const { values, rows: own } of parts) {
        for (let at = 0; at < own * columns; at += columns, row++) {
          const within = row % BLOCK;
          let to = weights + (row - within) * columns + within;
          for (let i = at; i < at + columns; i++, to += BLOCK) floats[to] = values[i] as number;
        }
      }
    });
    return { weights, bias: biasAt, rows, columns };
  }

  /** Writes all weights. */
  fill(floats: Float32Array): void {
    for (const filler of this.fillers) filler(floats);
  }
}
