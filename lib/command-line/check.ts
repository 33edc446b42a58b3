/** `npm test`: every check there is, each once, with one plain line of sums at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findOrInstall, whatToInstall } from './browsers.ts';
import { builtFolder, ROOT } from './build.ts';

/** Numbers of checks and tests. */
interface Sums {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is summed. */
interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

type Step = readonly [title: string, program: string, ...args: string[]];

const TSC = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';
const VITEST = 'node_modules/vitest/vitest.mjs';

const BEFORE: readonly Step[] = [
  ['Types', TSC, '--noEmit'],
  ['Types of the engine, which knows no DOM', TSC, '--noEmit', '-p', 'lib/engine/tsconfig.json'],
  ['Format and lint', BIOME, 'check', '.'],
];
const BUILDS: readonly Step[] = [
  ['Build for Chrome and Edge', WXT, 'build'],
  ['Build for Firefox', WXT, 'build', '-b', 'firefox', '--mv3'],
];
const LINT_FIREFOX: Step = [
  "Mozilla's linter",
  WEB_EXT,
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
];

/** Exit status of one of our own programs, run with this Node; what it prints is printed. */
function run(program: string, args: readonly string[]): number | null {
  return spawnSync(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true', NO_UPDATE_NOTIFIER: '1' },
  }).status;
}

function heading(title: string): void {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n`);
}

function check([title, program, ...args]: Step): Sums {
  heading(title);
  const began = Date.now();
  const passed = run(program, args) === 0;
  process.stdout.write(`${passed ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The sums of one Vitest project. A file that breaks before its tests, or no report at all, is one failure. */
function tests(title: string, project: string): Sums {
  heading(title);
  const report = path.join(ROOT, '.cache', `vitest-${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const status = run(VITEST, [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const broken = read.numFailedTests === 0 && (status !== 0 || !read.success);
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + (broken ? 1 : 0),
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

function browserTests(): Sums {
  const missing = (['chromium', 'firefox'] as const).filter((kind) => findOrInstall(kind) === null);
  if (!missing.includes('chromium')) {
    for (const kind of missing) {
      process.stdout.write(`Tests in ${kind} are skipped. ${whatToInstall([kind])}\n`);
    }
    return tests('Tests in real browsers', 'browser');
  }
  heading('Tests in real browsers');
  process.stdout.write(`They can't run. ${whatToInstall(['chromium'])}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}

function sum(all: readonly Sums[]): Sums {
  const total = (key: keyof Sums) => all.reduce((so, one) => so + one[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/**
 * Types, lint, unit tests, builds, tests in real browsers. A step that fails does not stop the next ones,
 * except that nothing is tried in a browser when the extension could not be built.
 *
 * @returns 0 if nothing failed, else 1.
 */
export async function main(): Promise<number> {
  const began = Date.now();
  const before = [...BEFORE.map(check), tests('Unit tests', 'unit')];
  // An old build must not be what the browser tests find.
  for (const kind of ['chromium', 'firefox'] as const)
    rmSync(builtFolder(kind), { recursive: true, force: true });
  const builds = BUILDS.map(check);
  const built = builds.every(({ failed }) => failed === 0);
  if (!built) process.stdout.write('\nThe tests in real browsers did not run: there is no build to test.\n');
  const after = built ? [check(LINT_FIREFOX), browserTests()] : [];
  const { passed, failed, skipped } = sum([...before, ...builds, ...after]);
  process.stdout.write(`\n${Math.round((Date.now() - began) / 1000)} s in all\n`);
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0 ? 0 : 1;
}
