// The engine as others get it: packed by npm, unpacked where nothing else of the project is.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PATIENCE = 120_000;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  run(process.execPath, ['lib/command-line/launch.mjs', 'build:package']);
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['xzf', filename], { cwd: folder });
  mkdirSync(path.join(folder, 'node_modules'));
  cpSync(path.join(folder, 'package'), path.join(folder, 'node_modules/according'), { recursive: true });
  cpSync(path.join(PROJECT, 'docs/package/example.mjs'), path.join(folder, 'example.mjs'));
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the example says who said what', () => {
  writeFileSync(
    path.join(folder, 'article.txt'),
    '“The dam is safe,” Ann Lee said. 32 people left, according to police.\n',
  );
  const out = execFileSync(process.execPath, ['example.mjs', 'article.txt'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(out.trimEnd().split('\n')).toEqual([
    'Ann Lee (direct): “The dam is safe,”',
    'police (indirect): 32 people left',
  ]);
});

test(
  'its types know what the engine gives, and need no DOM',
  () => {
    const program = `import { type Analysis, analyse, articleFromText } from 'according';
const { attributions }: Analysis = analyse(articleFromText('“Yes,” she said.', { title: 'A title' }));
export const starts: number[] = attributions.flatMap(({ content }) => content.map(({ start }) => start));
// @ts-expect-error there is no such thing
attributions[0].verdict;
`;
    writeFileSync(path.join(folder, 'program.ts'), program);
    const tsc = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--lib',
      'es2023',
      '--types',
      '',
      'program.ts',
    ];
    const check = () => execFileSync(process.execPath, [tsc, ...options], { cwd: folder, encoding: 'utf8' });
    expect(check()).toBe('');
  },
  PATIENCE,
);
