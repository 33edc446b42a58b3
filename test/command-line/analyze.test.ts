import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../lib/command-line/analyze.ts';

const LAUNCH = fileURLToPath(new URL('../../lib/command-line/launch.mjs', import.meta.url));
const TEXT = '“The dam is safe,” Ann Lee said. “I think it will stand for a hundred years.”\n';
const PAGE = `<!doctype html><title>Dam holds</title><article><h1>Dam holds</h1>
<p>“The dam is safe,” Ann Lee said on Monday, when the water had gone down again and the road was open.</p>
<p>Jo Roe, who lives below the dam, said 32 people had left their homes before the water came.</p>
<script>document.body.textContent = 'This script ran.';</script></article>`;

const RECORD = ['id', 'type', 'source', 'cue', 'content', 'sourceId', 'confidence', 'why'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'analyze-'));
  writeFileSync(path.join(folder, 'dam.txt'), TEXT);
  writeFileSync(path.join(folder, 'dam.html'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it is called, by the way into every command. */
function analyze(args: readonly string[], input = ''): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [LAUNCH, 'analyze', ...args], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

/** The same in this process, which is there already: to start one takes longer than what it is for. */
async function called(args: readonly string[]): Promise<Result> {
  const said = { out: '', err: '' };
  const hear = (stream: 'stdout' | 'stderr', into: keyof typeof said) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[into] += text;
      return true;
    });
  const heard = [hear('stdout', 'out'), hear('stderr', 'err')];
  try {
    return { status: await main(args), ...said };
  } finally {
    for (const each of heard) each.mockRestore();
  }
}

/** A file of the folder, by its name. */
const at = (name: string) => path.join(folder, name);

const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('analyze', () => {
  it('prints who said what as text', async () => {
    const { status, out } = await analyze(['dam.txt']);
    expect(status).toBe(0);
    expect(out).toContain('Ann Lee');
    expect(out).toContain('The dam is safe');
  });

  it('prints JSON with offsets into the text; nested ones name their parent, --flat leaves them out', async () => {
    const { out } = await called([at('dam.txt'), '--json']);
    const { id, text, attributions } = JSON.parse(out);
    expect([id, text]).toEqual(['dam.txt', undefined]);
    const [outer, inner] = attributions;
    expect(Object.keys(outer)).toEqual(expect.arrayContaining(RECORD));
    expect(outer.why).toMatchObject({
      rule: expect.any(String),
      cue: 'say',
      scores: { cue: expect.any(Number) },
    });
    expect(outer.confidence).toBeGreaterThan(0.5);
    expect(outer.confidence).toBeLessThanOrEqual(1);
    expect(outer.content.map(([start, end]: [number, number]) => TEXT.slice(start, end))).toEqual([
      '“The dam is safe,”',
      '“I think it will stand for a hundred years.”',
    ]);
    expect(inner.parentId).toBe(outer.id);
    const flat = JSON.parse((await called([at('dam.txt'), '--json', '--flat'])).out);
    expect(flat.attributions).toEqual([outer]);
  });

  it('gives the text and the title back for a page, whose scripts do not run', async () => {
    const { out } = await called([at('dam.html'), '--json']);
    const { title, text, attributions, figures } = JSON.parse(out);
    expect(title).toBe('Dam holds');
    expect(text).not.toContain('This script ran');
    const said = attributions.map(({ source }: { source: [number, number][] }) =>
      source.map(([start, end]) => text.slice(start, end)).join(' '),
    );
    expect(said).toEqual(['Ann Lee', 'Jo Roe, who lives below the dam,']);
    expect(Object.keys(figures[0])).toEqual(
      expect.arrayContaining(['span', 'value', 'unit', 'attributionId']),
    );
  });

  it('reads one document a line, answers in order, and goes on past bad ones', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT, title: 'Dam' }),
      'not JSON',
      '',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ text: TEXT }),
      JSON.stringify({ id: 'c', html: PAGE, url: 'not an address' }),
      JSON.stringify({ id: 7, html: PAGE, url: 'https://example.org/dam' }),
      JSON.stringify({ id: 'e', text: '' }),
      '[1]',
    ].join('\r\n');
    const { status, out } = await analyze(['--jsonl'], input);
    const found = records(out);
    expect(status).toBe(1);
    expect(found.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [undefined, true],
      ['b', true],
      [undefined, true],
      ['c', true],
      [7, false],
      ['e', false],
      [undefined, true],
    ]);
    expect(Object.keys(found[0])).toEqual(['id', 'title', 'attributions', 'sources', 'figures']);
    expect(Object.keys(found[5])).toEqual(['id', 'title', 'text', 'attributions', 'sources', 'figures']);
    expect(Object.keys(found[1])).toEqual(['error']);
    expect(found[6]).toEqual({ id: 'e', attributions: [], sources: [], figures: [] });
  });

  it('answers the same with several threads, in the same order, and counts at the end', async () => {
    const lines = Array.from({ length: 12 }, (_, id) =>
      id === 5 ? 'not JSON' : JSON.stringify({ id, text: TEXT.repeat(1 + (id % 4)) }),
    );
    writeFileSync(at('twelve.jsonl'), lines.join('\n'));
    const alone = await called(['--jsonl', at('twelve.jsonl')]);
    const together = await analyze(['--jsonl', '--workers', '2'], lines.join('\n'));
    expect(together.out).toBe(alone.out);
    expect([alone.status, together.status]).toEqual([1, 1]);
    expect(together.err).toMatch(/12 documents, [\d,]+ words in .*, 1 failed\n$/);
    expect((await called(['--jsonl', '--quiet', at('twelve.jsonl')])).err).toBe('');
  }, 60_000);

  it('reads lines from a file too, and ends well when all went well', async () => {
    writeFileSync(at('many.jsonl'), `${JSON.stringify({ id: 1, text: TEXT })}\n`);
    const { status, out } = await called(['--jsonl', at('many.jsonl'), '--flat']);
    expect(status).toBe(0);
    expect(records(out)[0].attributions).toHaveLength(1);
  });

  const WRONG_CALLS: readonly (readonly [what: string, args: readonly string[], sentence: string])[] = [
    ['an unknown flag', ['dam.txt', '--fast'], 'there is no --fast'],
    ['half a thread', ['--jsonl', '--workers', '0.5'], 'whole number from 1'],
    ['threads for one file', ['dam.txt', '--workers', '2'], '--workers goes with --jsonl'],
    ['no file', [], 'say which file'],
    ['a missing file', ['none.txt'], 'there is no file none.txt'],
    ['a missing file of lines', ['--jsonl', 'none.jsonl'], 'there is no file none.jsonl'],
    ['two files', ['dam.txt', 'dam.html'], 'give one file'],
    ['a folder', ['.'], 'is a folder'],
  ];
  it.each(WRONG_CALLS)(
    'says in a sentence what is wrong with %s, with status 2',
    async (_what, args, sentence) => {
      const { status, out, err } = await called(args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(sentence);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  it('hands the status and the sentence to whoever called it', async () => {
    const { status, out, err } = await analyze(['dam.txt', '--fast']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('analyze: there is no --fast; see --help.\n');
  });
});
