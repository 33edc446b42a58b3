/** `npm test`: every check there is, each once, with one plain line of sums at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findOrInstall, whatToInstall } from './browsers.ts';
import { builtFolder, ROOT } from './build.ts';
import { complaints, reportIn } from './linter.ts';

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
const LINT_FIREFOX = [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--output',
  'json',
];

/** Far more than any step prints, in bytes. */
const LONGEST_OUTPUT = 50_000_000;

/** Runs one of our own programs with this Node: its exit status, and what it printed unless that was shown. */
function run(program: string, args: readonly string[], output: 'inherit' | 'pipe') {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    maxBuffer: LONGEST_OUTPUT,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', NO_UPDATE_NOTIFIER: '1' },
  });
  return { status, printed: `${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}` };
}

function heading(title: string): void {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n`);
}

/**
 * One step that passes or fails as a whole; what it prints is of interest only if it fails.
 * @param judge what is wrong by what was printed; its exit status counts if left out
 */
function check([title, program, ...args]: Step, judge?: (printed: string) => readonly string[]): Sums {
  const began = Date.now();
  const result = run(program, args, 'pipe');
  const wrong = judge?.(result.printed);
  const passed = wrong ? wrong.length === 0 : result.status === 0;
  const printed = wrong ? `${wrong.join('\n')}\n` : result.printed;
  if (!passed) {
    heading(title);
    process.stdout.write(printed);
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${title} (${seconds} s)\n`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** The sums of one Vitest project. A file that breaks before its tests, or no report at all, is one failure. */
function tests(title: string, project: string): Sums {
  heading(title);
  const report = path.join(ROOT, '.cache', `vitest-${project}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = run(
    VITEST,
    [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    'inherit',
  );
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

function lint(): Sums {
  return check(["Mozilla's linter", WEB_EXT, ...LINT_FIREFOX], (printed) => {
    try {
      return complaints(reportIn(printed));
    } catch (error) {
      return [`${error}`, printed];
    }
  });
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
  const before = [...BEFORE.map((step) => check(step)), tests('Unit tests', 'unit')];
  // An old build must not be what the browser tests find.
  for (const kind of ['chromium', 'firefox'] as const)
    rmSync(builtFolder(kind), { recursive: true, force: true });
  const builds = BUILDS.map((step) => check(step));
  const built = builds.every(({ failed }) => failed === 0);
  if (!built) process.stdout.write('\nThe tests in real browsers did not run: there is no build to test.\n');
  const after = built ? [lint(), browserTests()] : [];
  const { passed, failed, skipped } = sum([...before, ...builds, ...after]);
  process.stdout.write(`\n${Math.round((Date.now() - began) / 1000)} s in all\n`);
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0 ? 0 : 1;
}
