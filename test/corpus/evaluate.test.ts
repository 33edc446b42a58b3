import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { GOLD, SOURCES } from '../evaluation/made.ts';
import { parseCall } from './evaluate/call.ts';
import { isNested, readCorpora } from './evaluate/corpora.ts';
import { cueClass } from './evaluate/cueClass.ts';
import { oneLine, percent, signed, table, wrapped } from './evaluate/terminal.ts';
import { main } from './evaluate.ts';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A text whose line names its sources and figures in place. */
const TEXT = 'Ann Lee said 32 people had left. Two roads were shut, and two schools.';
const IN_PLACE = {
  id: 'in place',
  text: TEXT,
  attributions: [
    { source: [[0, 7]], cue: [[8, 12]], content: [[13, 31]], entity: 'Ann Lee', figures: [[13, 22]] },
  ],
  ownVoiceFigures: [
    [33, 42],
    [58, 69],
  ],
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  writeFileSync(at('made.jsonl'), jsonl(GOLD));
  writeFileSync(at('made-sources.jsonl'), jsonl(SOURCES));
  writeFileSync(at('place.jsonl'), jsonl([IN_PLACE]));
  writeFileSync(at('train.jsonl'), 'not read\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** What the command prints, and its exit status. */
async function evaluated(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const status = await main(argv);
  vi.restoreAllMocks();
  return { status, out, err };
}

describe('npm run eval', () => {
  it('prints each corpus of a folder, with the gold sources found there, and all together', async () => {
    const { status, out } = await evaluated('--corpus', folder);
    expect(status).toBe(0);
    expect(out).toContain('made.jsonl\n2 documents, 5 attributions');
    expect(out).toContain('place.jsonl\n1 document, 1 attributions');
    for (const title of [
      'who said what',
      'by kind',
      'by cue',
      'verb of speech',
      'resolved',
      'figure’s source',
    ]) {
      expect(out).toContain(title);
    }
    expect(out).toMatch(/all together +made +place\n/);
    expect(out).not.toContain('worst');
  });

  it('prints mistakes, confusions, calibration and ablation when asked to', async () => {
    const { out } = await evaluated(
      ...['--corpus', at('made.jsonl'), '--gold', at('made-sources.jsonl'), '--errors', '2'],
      ...['--confusions', '2', '--calibration', '--ablate'],
    );
    expect(out).toMatch(/the \d worst of \d+ mistakes/);
    expect(out).toMatch(/\n {3}gold {2}.*\n {3}got {3}/);
    expect(out).toContain('confusions of sources');
    expect(out).toContain('calibration error');
    for (const part of ['as it ships', 'the net', 'the ranker', 'rules alone']) expect(out).toContain(part);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it.each([
    ['no corpus', [], 'say which corpus'],
    ['an unknown option', ['--corpus', 'x', '--fast'], 'there is no --fast'],
    ['no number', ['--corpus', 'x', '--errors'], '--errors takes a number'],
    ['flat and nested', ['--corpus', 'x', '--flat', '--nested'], 'not both'],
    ['a missing file', ['--corpus', '/none.jsonl'], 'there is no /none.jsonl'],
  ])('says in a sentence what is wrong with %s, with status 2', async (_what, argv, sentence) => {
    const { status, out, err } = await evaluated(...argv);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('the corpora', () => {
  it('read sources and figures that stand in place', () => {
    const [corpus] = readCorpora([at('place.jsonl')], []);
    expect(corpus?.sources).toEqual([
      {
        id: 'in place',
        entities: [{ key: 'Ann Lee', name: 'Ann Lee', kind: '', anonymous: false }],
        attributionEntity: ['Ann Lee'],
        figures: [
          { quote: '32 people', nth: 0, attribution: 0 },
          { quote: 'Two roads', nth: 0, attribution: null },
          { quote: 'two schools', nth: 0, attribution: null },
        ],
      },
    ]);
  });

  it('refuse lines that are no JSON, by their number, and files without texts', () => {
    writeFileSync(at('bad.txt'), '{}\nno\n');
    expect(() => readCorpora([at('bad.txt')], [])).toThrow('bad.txt, line 2 is not JSON');
    expect(() => readCorpora([at('made-sources.jsonl')], [])).toThrow('no line has');
  });

  const flat = (count: number) => [
    { id: 'f', text: '', attributions: Array.from({ length: count }, (_, i) => claimAt(i * 10, i * 10 + 9)) },
  ];
  const claimAt = (start: number, end: number) => ({ source: [], cue: [], content: [[start, end] as const] });
  it.each([
    ['few attributions', flat(3), true],
    ['many, side by side', flat(200), false],
    [
      'many, one inside another',
      [...flat(200), { id: 'n', text: '', attributions: [claimAt(0, 9), claimAt(2, 5)] }],
      true,
    ],
  ] as const)('count nested ones with %s: %o', (_what, documents, nested) => {
    expect(isNested(documents)).toBe(nested);
  });
});

describe('parseCall', () => {
  it('takes several paths, in one list or in several', () => {
    expect(parseCall(['--corpus', 'a', 'b', '--flat', '--corpus', 'c', '--gold', 'd'])).toEqual({
      corpora: ['a', 'b', 'c'],
      gold: ['d'],
      nested: false,
      errors: 0,
      confusions: 0,
      calibration: false,
      ablate: false,
    });
  });
});

describe('cueClass', () => {
  /** Rows: a text with its cue in braces, the class. */
  it.each([
    ['Lee {said} so.', 'verb of speech'],
    ['Lee {has repeatedly said} so.', 'verb of speech'],
    ['Voters {believe} so.', 'verb of thought'],
    ['The dam is safe, {according to} Lee.', 'according to'],
    ['The minister’s {claim} that crime had fallen was read.', 'noun cue'],
    ['They {claim} that crime had fallen.', 'verb of speech'],
    ['LEE{:} Thank you.', 'only a mark (: —)'],
    ['Lee {walked out on} the vote.', 'not in the lexicon'],
  ])('%s: %s', (marked, name) => {
    const open = marked.indexOf('{');
    const close = marked.indexOf('}') - 1;
    expect(cueClass(marked.replace(/[{}]/g, ''), [[open, close]])).toBe(name);
  });

  it('has a name for no cue', () => {
    expect(cueClass('It is so.', [])).toMatch(/^no cue/);
  });
});

describe('what the terminal shows', () => {
  it.each([
    [0.7345, '73.5'],
    [1, '100.0'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('%s as %s', (share, text) => expect(percent(share)).toBe(text));

  it.each([
    [1.42, '+1.4'],
    [-0.31, '−0.3'],
    [-0.01, '0.0'],
  ])('%s as %s', (difference, text) => expect(signed(difference)).toBe(text));

  it('lines up its columns', () => {
    expect(table(['', 'P', 'F1'], [['exact', '6.1', '100.0']])).toBe(
      ['         P     F1', 'exact  6.1  100.0'].join('\n'),
    );
  });

  it('puts text on one line, or in lines of one width', () => {
    expect(oneLine(' a\n b ')).toBe('a b');
    expect(oneLine('abcdefghij', 9)).toBe('abc … hij');
    expect(wrapped('aa bb cc', '  ', 7)).toBe('  aa bb\n  cc');
  });
});
