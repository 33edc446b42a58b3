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

/** A matrix as it lies in the file: most tables are large, and a text needs few of their rows. */
export interface StoredTensor {
  readonly rows: number;
  readonly columns: number;
  /** Writes one row's numbers, at `at`. */
  writeRow(row: number, into: Float32Array, at: number): void;
}

export interface NetFile {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
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
 * @param check whether to reckon the checksum; the file that ships is a part of the program, and tests do it.
 * @throws Error if the bytes are not such a file, are of another version, or are damaged.
 */
export function readNetFile(bytes: Uint8Array, check = true): NetFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < START || String.fromCharCode(...bytes.subarray(0, 4)) !== 'ATRN') {
    throw new Error('The net’s weights are not a net file. Install the extension again.');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new Error(`The net’s weights are of version ${version}, not ${VERSION}. Train them again.`);
  }
  if (check && view.getUint32(8, true) !== adler32(bytes.subarray(12))) {
    throw new Error('The net’s weights are damaged (checksum). Install the extension again.');
  }
  let at = START + view.getUint32(12, true);
  const header = JSON.parse(ascii(bytes, START, at)) as {
    readonly tensors: readonly Entry[];
    readonly words: string;
  };
  const tensors = new Map<string, StoredTensor>();
  for (const [name, kind, rows, columns] of header.tensors) {
    tensors.set(name, STORED[kind](view, at, rows, columns));
    at += SIZES[kind](rows, columns);
  }
  return { tensors, words: header.words.split('\n') };
}

/** One of the file's matrices, all of it. @throws Error if the file lacks it. */
export function tensor(file: NetFile, name: string): Tensor {
  const stored = storedTensor(file, name);
  const { rows, columns } = stored;
  const values = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) stored.writeRow(row, values, row * columns);
  return { rows, columns, values };
}

/** @throws Error if the file lacks the tensor. */
export function storedTensor(file: NetFile, name: string): StoredTensor {
  const found = file.tensors.get(name);
  if (!found) throw new Error(`The net’s weights lack “${name}”. Train them again.`);
  return found;
}

/** `TextDecoder` belongs to the page's libraries, which the engine does without. */
function ascii(bytes: Uint8Array, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; at += 4096) {
    // Not by `...`, which goes through an iterator, byte by byte.
    parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, Math.min(to, at + 4096))));
  }
  return parts.join('');
}

/** Bytes that a tensor takes. */
const SIZES: Readonly<Record<Kind, (rows: number, columns: number) => number>> = {
  float: (rows, columns) => 4 * rows * columns,
  eight: (rows, columns) => 4 + rows + rows * columns,
  four: (rows, columns) => 4 + rows + (rows * columns) / 2,
};

type Store = (view: DataView, at: number, rows: number, columns: number) => StoredTensor;

/** A tensor of each kind that begins at `at`. */
const STORED: Readonly<Record<Kind, Store>> = {
  float: (view, at, rows, columns) => ({
    rows,
    columns,
    writeRow: (row, into, to) => {
      const from = at + 4 * row * columns;
      for (let i = 0; i < columns; i++) into[to + i] = view.getFloat32(from + 4 * i, true);
    },
  }),
  eight: (view, at, rows, columns) => ({
    rows,
    columns,
    writeRow: (row, into, to) => {
      const from = at + 4 + rows + row * columns;
      const step = stepOf(view, at, row);
      for (let i = 0; i < columns; i++) into[to + i] = view.getInt8(from + i) * step;
    },
  }),
  four: (view, at, rows, columns) => ({
    rows,
    columns,
    writeRow: (row, into, to) => {
      const from = at + 4 + rows + (row * columns) / 2;
      const step = stepOf(view, at, row);
      for (let i = 0; i < columns; i += 2) {
        const two = view.getUint8(from + i / 2);
        into[to + i] = ((two & 15) - 8) * step;
        into[to + i + 1] = ((two >> 4) - 8) * step;
      }
    },
  }),
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
