/** Writes the model file that `lib/engine/model/format.ts` describes and reads. */
import { checksum } from '../engine/model/checksum.ts';
import {
  characterOf,
  type Head,
  LEVELS,
  LONG_GAP,
  MAGIC,
  type TableHead,
  VERSION,
} from '../engine/model/format.ts';
import type { LinearTables, Table } from '../engine/model/linear.ts';

/**
 * Weights as whole numbers of a unit.
 */
export function quantise(weights: Float32Array, bits: number): Table {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  // The few largest are cut off, so that the unit is not theirs alone.
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 0;
  const unit = top > 0 ? Number((top / LEVELS).toPrecision(6)) : 1;
  const whole = Int8Array.from(weights, (weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / unit))),
  );
  return { bits, unit, weights: whole };
}

function packTable({ bits, unit, weights }: Table): { head: TableHead; text: string } {
  const gaps: string[] = [];
  const values: string[] = [];
  let before = -1;
  weights.forEach((weight, i) => {
    if (weight === 0) return;
    let gap = i - before - 1;
    before = i;
    for (; gap >= LONG_GAP * LONG_GAP; gap -= LONG_GAP * LONG_GAP) gaps.push(characterOf(LONG_GAP + 1));
    for (; gap >= LONG_GAP; gap -= LONG_GAP) gaps.push(characterOf(LONG_GAP));
    gaps.push(characterOf(gap));
    values.push(characterOf(weight > 0 ? weight - 1 : LEVELS - weight - 1));
  });
  return {
    head: { bits, unit, gaps: gaps.length, values: values.length },
    text: gaps.join('') + values.join(''),
  };
}

/** The whole file. */
export function packModel(tables: LinearTables, rest: Omit<Head, 'tables'>): string {
  const cue = packTable(tables.cue);
  const label = packTable(tables.label);
  const step = packTable(tables.step);
  const head: Head = { ...rest, tables: { cue: cue.head, label: label.head, step: step.head } };
  const json = JSON.stringify(head);
  const body = `${json.length} ${json}${cue.text}${label.text}${step.text}`;
  const sum = checksum(body).toString(16).padStart(8, '0');
  return `${MAGIC} ${VERSION} ${sum} ${body}`;
}

/** The module that ships it: one string. */
export function moduleOf(file: string): string {
  const literal = file.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `/** Written by "npm run train"; the form is told in format.ts. */\nexport const LINEAR_MODEL =\n  '${literal}';\n`;
}
