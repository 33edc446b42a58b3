/** Several files as one ZIP archive (PKWARE, APPNOTE 6.3.10). */

export interface ZipEntry {
  /** Folders are parted by "/"; no name twice. */
  readonly name: string;
  /** What stands in it: text is written in UTF-8. */
  readonly text: string | Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The oldest version that can unpack it; and the flag that says names are UTF-8. */
const VERSION = 20;
const UTF_8 = 0x0800;
/** How an entry is kept: as it is, or deflated (RFC 1951). */
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows: the same articles give the same archive. */
const DAY = 0x0021;

/**
 * The same entries give the same bytes, whenever and wherever it is made.
 *
 * @param entries at most 65,535, of less than 4 GiB together
 * @param deflate makes raw deflated data; left out, nothing is compressed, for what is exported is small
 * @throws RangeError for more entries
 */
export function zip(
  entries: readonly ZipEntry[],
  deflate?: (data: Uint8Array) => Uint8Array,
): Uint8Array<ArrayBuffer> {
  if (entries.length > 0xffff) throw new RangeError('A ZIP archive holds at most 65,535 files.');
  const utf8 = new TextEncoder();
  const files = entries.map(({ name, text }) => {
    const whole = typeof text === 'string' ? utf8.encode(text) : text;
    const data = deflate?.(whole) ?? whole;
    return { name: utf8.encode(name), data, length: whole.length, checksum: crc32(whole) };
  });
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const method = deflate ? DEFLATED : STORED;
  for (const { name, data, length, checksum } of files) {
    const about: readonly Field[] = [
      [2, VERSION],
      [2, UTF_8],
      [2, method],
      [2, 0],
      [2, DAY],
      [4, checksum],
      [4, data.length],
      [4, length],
      [2, name.length],
      [2, 0],
    ];
    directory.push(
      fields([[4, CENTRAL], [2, VERSION], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      name,
    );
    const header = fields([[4, LOCAL], ...about]);
    parts.push(header, name, data);
    at += header.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = fields([
    [4, END],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  return joined([...parts, ...directory, end]);
}

type Field = readonly [bytes: 2 | 4, value: number];

/** Numbers one after the other, the least byte first. */
function fields(values: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The remainders of each byte, for the polynomial of ISO 3309. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
