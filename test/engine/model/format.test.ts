import { describe, expect, it } from 'vitest';
import { checksum } from '../../../lib/engine/model/checksum.ts';
import { characterOf, LEVELS, readModel, symbolOf } from '../../../lib/engine/model/format.ts';
import { LINEAR_MODEL } from '../../../lib/engine/model/linearModel.ts';
import { packModel } from '../../../lib/training/pack.ts';

const table = (bits: number, width: number, weights: Record<number, number>) => {
  const all = new Int8Array(width << bits);
  for (const [i, weight] of Object.entries(weights)) all[Number(i)] = weight;
  return { bits, unit: 0.5, weights: all };
};
const ranker = { trees: { base: 0.25, trees: [] }, slope: 1, shift: 0, threshold: 0.4 };
const tables = {
  cue: table(14, 1, { 0: 1, 1: -1, 90: LEVELS, 9000: -LEVELS, 65535: 7 }),
  label: table(4, 4, { 5: 3 }),
  step: table(3, 16, {}),
};
const file = packModel(tables, { lexicon: "say 3 4\nI'd 1 9", alone: ranker, mixed: null });

describe('the model file', () => {
  it('gives back what was written', () => {
    const model = readModel(file);
    expect(model.tables).toEqual(tables);
    expect(model.alone).toEqual(ranker);
    expect(model.mixed).toBeNull();
    expect(model.lexicon.seen('say')).toBe(4);
  });

  it('has one printable character for each symbol', () => {
    for (let symbol = 0; symbol < 91; symbol++)
      expect(symbolOf(characterOf(symbol).charCodeAt(0))).toBe(symbol);
    expect(symbolOf('\\'.charCodeAt(0))).toBe(-1);
  });

  it('is checked by CRC-32', () => expect(checksum('123456789')).toBe(0xcbf43926));

  const changed = (at: number): string => `${file.slice(0, at)}~${file.slice(at + 1)}`;
  const BROKEN = [
    ['empty', '', 'no model file'],
    ['another file', 'export default 1;', 'no model file'],
    ['another version', file.replace(' 1 ', ' 9 '), 'version 9'],
    ['a changed weight', changed(file.length - 1), 'damaged'],
    ['a changed head', changed(60), 'damaged'],
    ['cut short', file.slice(0, -3), 'damaged'],
  ] as const;

  it.each(BROKEN)('is refused with a sentence: %s', (_, text, words) => {
    expect(() => readModel(text)).toThrow(words);
  });

  it('that is shipped is read in bounded time', () => {
    readModel(LINEAR_MODEL);
    // Processor time: other work on the machine must not fail this. About 20 ms when the machine is idle.
    const before = process.cpuUsage();
    const model = readModel(LINEAR_MODEL);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(300);
    expect(model.alone.trees.trees.length).toBeGreaterThan(50);
  });
});
