/**
 * The file of the net's weights, which ships in base64 as `netModel.ts`. Little-endian:
 *
 *     4 bytes   "ATRN"
 *     uint32    version, 1
 *     uint32    Adler-32 (RFC 1950) of all that follows
 *     uint32    length of the header
 *     header    JSON in ASCII: { tensors: [name, kind, rows, columns][], words: parted by "\n" }
 *     tensors   one after the other, in the header's order
 *
 * Kinds: `float`: float32s. `eight`: float32 `top`, a uint8 `code` for each row, then int8s; a weight is
 * its int8 × code × top / 255. `four`: the same with two weights in a byte, the first in the lower half,
 * each raised by 8.
 */

/** A matrix, row by row; each row of a layer's weights makes one of its outputs. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

export interface NetFile {
  readonly tensors: ReadonlyMap<string, Tensor>;
  /** In order of their rows in the tensor `words`; the first two stand for unknown words and names. */
  readonly words: readonly string[];
}

const VERSION = 1;
const START = 16;
const KINDS = ['float', 'eight', 'four'] as const;
type Kind = (typeof KINDS)[number];
type Entry = readonly [name: string, kind: Kind, rows: number, columns: number];

/**
 * Reads the weights.
 *
 * @throws Error if the bytes are not such a file, are of another version, or are damaged.
 */
export function readNetFile(bytes: Uint8Array): NetFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < START || String.fromCharCode(...bytes.subarray(0, 4)) !== 'ATRN') {
    throw new Error('The net’s weights are not a net file. Install the extension again.');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new Error(`The net’s weights are of version ${version}, not ${VERSION}. Train them again.`);
  }
  if (view.getUint32(8, true) !== adler32(bytes.subarray(12))) {
    throw new Error('The net’s weights are damaged (checksum). Install the extension again.');
  }
  let at = START + view.getUint32(12, true);
  const header = JSON.parse(ascii(bytes, START, at)) as {
    readonly tensors: readonly Entry[];
    readonly words: string;
  };
  const tensors = new Map<string, Tensor>();
  for (const [name, kind, rows, columns] of header.tensors) {
    const values = new Float32Array(rows * columns);
    at = READERS[kind](view, at, rows, columns, values);
    tensors.set(name, { rows, columns, values });
  }
  return { tensors, words: header.words.split('\n') };
}

/** @throws Error if the file lacks the tensor. */
export function tensor(file: NetFile, name: string): Tensor {
  const found = file.tensors.get(name);
  if (!found) throw new Error(`The net’s weights lack “${name}”. Train them again.`);
  return found;
}

/** `TextDecoder` belongs to the page's libraries, which the engine does without. */
function ascii(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; at += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096))));
  }
  return parts.join('');
}

type Reader = (view: DataView, at: number, rows: number, columns: number, into: Float32Array) => number;

/** Each fills the values and returns where the next tensor begins. */
const READERS: Readonly<Record<Kind, Reader>> = {
  float: (view, at, rows, columns, into) => {
    for (let i = 0; i < rows * columns; i++) into[i] = view.getFloat32(at + 4 * i, true);
    return at + 4 * rows * columns;
  },
  eight: (view, at, rows, columns, into) => {
    const first = at + 4 + rows;
    for (let row = 0, i = 0; row < rows; row++) {
      const step = stepOf(view, at, row);
      for (let column = 0; column < columns; column++, i++) into[i] = view.getInt8(first + i) * step;
    }
    return first + rows * columns;
  },
  four: (view, at, rows, columns, into) => {
    let byte = at + 4 + rows;
    for (let row = 0, i = 0; row < rows; row++) {
      const step = stepOf(view, at, row);
      for (let column = 0; column < columns; column += 2, i += 2, byte++) {
        const two = view.getUint8(byte);
        into[i] = ((two & 15) - 8) * step;
        into[i + 1] = ((two >> 4) - 8) * step;
      }
    }
    return byte;
  },
};

function stepOf(view: DataView, at: number, row: number): number {
  return Math.fround(view.getUint8(at + 4 + row) * Math.fround(view.getFloat32(at, true) / 255));
}

/** Adler-32 (RFC 1950). */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  // 3,800 bytes at most fit before the sums must be reduced (in 32 bits).
  for (let from = 0; from < bytes.length; from += 3800) {
    const to = Math.min(from + 3800, bytes.length);
    for (let i = from; i < to; i++) {
      a += bytes[i] as number;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
