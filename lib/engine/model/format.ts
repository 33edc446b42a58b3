/**
 * The file of the linear model: ASCII, one character a symbol, so that it can stand in a module as a
 * string and the package's own compression works on it as well as on bytes.
 *
 *     magic      "ACCORDING-LINEAR"
 *     version    " 1 "
 *     checksum   CRC-32 of everything behind the space that follows it, 8 hexadecimal digits, " "
 *     length     of the head, decimal, " "
 *     head       JSON: `Head` (lexicon, trees, calibration, and of each table bits, unit and lengths)
 *     tables     cue, label, step; of each: gaps, then values
 *
 * A table's weights that are not 0 are listed in order. Gaps: how many zeros stand before each, in symbols
 * 0–88; symbols 89 and 90 mean "89 zeros more" and "89 · 89 more", and the gap goes on. Values: symbol
 * s is weight s + 1 up to `LEVELS`, −(s + 1 − LEVELS) above.
 * Symbol s is the character with code s + 35, without the backslash (92).
 */

import { LABELS } from './chain.ts';
import { checksum } from './checksum.ts';
import { Lexicon } from './lexicon.ts';
import type { LinearTables, Table } from './linear.ts';
import type { Shares } from './scorer.ts';
import type { Trees } from './trees.ts';

export const MAGIC = 'ACCORDING-LINEAR';
export const VERSION = 1;
/** Weights are whole numbers −LEVELS … LEVELS. */
export const LEVELS = 24;
/** Gap symbols: below this the gap itself; this and the next one stand for longer stretches. */
export const LONG_GAP = 89;

export interface TableHead {
  readonly bits: number;
  readonly unit: number;
  readonly gaps: number;
  readonly values: number;
}

/** Stage 3 for one set of scorers: alone, or with the net averaged in. */
export interface Ranker {
  readonly trees: Trees;
  /** Confidence = logistic(slope · log-odds of the trees + shift). */
  readonly slope: number;
  readonly shift: number;
  /** Confidence from which on an attribution is shown, 0–1. */
  readonly threshold: number;
}

export interface Head {
  readonly lexicon: string;
  readonly alone: Ranker;
  /** With the second scorer; null where the model was trained without one. */
  readonly mixed: (Ranker & { readonly shares: Shares }) | null;
  readonly tables: { readonly cue: TableHead; readonly label: TableHead; readonly step: TableHead };
}

export interface LinearModel {
  readonly tables: LinearTables;
  readonly lexicon: Lexicon;
  readonly alone: Ranker;
  readonly mixed: (Ranker & { readonly shares: Shares }) | null;
}

/** The symbol of a character code; −1 for a character that is none. */
export function symbolOf(code: number): number {
  return code < 35 || code > 126 || code === 92 ? -1 : code < 92 ? code - 35 : code - 36;
}

/** The character of a symbol, 0–90. */
export function characterOf(symbol: number): string {
  return String.fromCharCode(symbol < 57 ? symbol + 35 : symbol + 36);
}

/**
 * Reads the file.
 *
 * @param check whether to reckon the checksum; the file that ships is a part of the program, and tests do it.
 * @throws if it is not such a file, of another version, or damaged; the message says what to do.
 */
export function readModel(file: string, check = true): LinearModel {
  const match = /^(\S{1,20}) (\d{1,4}) ([0-9a-f]{8}) (\d{1,7}) /.exec(file.slice(0, 60));
  if (match?.[1] !== MAGIC)
    throw new Error('This is no model file of According: train one with "npm run train".');
  if (Number(match[2]) !== VERSION) {
    throw new Error(`The model file has version ${match[2]}; this program reads ${VERSION}. Train it again.`);
  }
  const summed = match[0].length - (match[4]?.length ?? 0) - 1;
  if (check && checksum(file, summed) !== Number.parseInt(match[3] ?? '', 16)) {
    throw new Error(
      'The model file is damaged (its checksum is wrong). Install According again, or train it again.',
    );
  }
  const start = match[0].length;
  const end = start + Number(match[4]);
  const head = JSON.parse(file.slice(start, end)) as Head;
  let at = end;
  const table = ({ bits, unit, gaps, values }: TableHead, width: number): Table => {
    const weights = readTable(file, at, at + gaps, values, width << bits);
    at += gaps + values;
    return { bits, unit, weights };
  };
  const tables = {
    cue: table(head.tables.cue, 1),
    label: table(head.tables.label, LABELS),
    step: table(head.tables.step, LABELS * LABELS),
  };
  return { tables, lexicon: new Lexicon(head.lexicon), alone: head.alone, mixed: head.mixed };
}

/** By character code: its symbol, and the weight that it stands for. */
const SYMBOLS = Int8Array.from({ length: 127 }, (_, code) => symbolOf(code));
const WEIGHTS = SYMBOLS.map((symbol) => (symbol < LEVELS ? symbol + 1 : LEVELS - symbol - 1));

function readTable(file: string, gapsAt: number, valuesAt: number, count: number, size: number): Int8Array {
  const weights = new Int8Array(size);
  let gap = gapsAt;
  let index = -1;
  for (let v = valuesAt; v < valuesAt + count; v++) {
    let symbol = SYMBOLS[file.charCodeAt(gap++)] as number;
    while (symbol >= LONG_GAP) {
      index += symbol === LONG_GAP ? LONG_GAP : LONG_GAP * LONG_GAP;
      symbol = SYMBOLS[file.charCodeAt(gap++)] as number;
    }
    index += symbol + 1;
    weights[index] = WEIGHTS[file.charCodeAt(v)] as number;
  }
  return weights;
}
