/** `npm test`: every check there is, each once, with one plain line of sums at the end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

const STEPS: readonly Step[] = [
  ['Types', TSC, '--noEmit'],
  ['Types of the engine, which knows no DOM', TSC, '--noEmit', '-p', 'lib/engine/tsconfig.json'],
  ['Format and lint', BIOME, 'check', '.'],
];
const CHROMIUM: Step = ['Build for Chrome and Edge', WXT, 'build'];
const FIREFOX: Step = ['Build for Firefox', WXT, 'build', '-b', 'firefox', '--mv3'];
const LINT_FIREFOX = [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--output',
  'json',
];

/** Runs one of our own programs with this Node: its exit status, and what it printed unless that was shown. */
async function run(program: string, args: readonly string[], output: 'inherit' | 'pipe') {
  const child = spawn(process.execPath, [path.join(ROOT, program), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
    env: { ...process.env, CI: 'true', NO_UPDATE_NOTIFIER: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, printed };
  } catch (error) {
    return { status: null, printed: `${printed}${error}\n` };
  }
}

function heading(title: string): void {
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n`);
}

/**
 * One step that passes or fails as a whole; what it prints is of interest only if it fails.
 * @param judge what is wrong by what was printed; its exit status counts if left out
 */
async function check(
  [title, program, ...args]: Step,
  judge?: (printed: string) => readonly string[],
): Promise<Sums> {
  const began = Date.now();
  const result = await run(program, args, 'pipe');
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

/**
 * The sums of Vitest's projects of that name. A file that breaks before its tests, or no report at all, is one failure.
 * @param project with `*` for any letters
 */
async function tests(title: string, project: string): Promise<Sums> {
  heading(title);
  const report = path.join(ROOT, '.cache', `vitest-${project.replace('*', '')}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { status } = await run(
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

async function browserTests(): Promise<Sums> {
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

function lintFirefox(): Promise<Sums> {
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

/** Both builds, and what Mozilla's linter says of the one for Firefox. */
async function builds(): Promise<{ readonly isBuilt: boolean; readonly sums: readonly Sums[] }> {
  // An old build must not be what the browser tests find.
  for (const kind of ['chromium', 'firefox'] as const)
    rmSync(builtFolder(kind), { recursive: true, force: true });
  const [chromium, firefox] = await Promise.all([check(CHROMIUM), check(FIREFOX)]);
  const linted = firefox.failed === 0 ? [await lintFirefox()] : [];
  return { isBuilt: chromium.failed + firefox.failed === 0, sums: [chromium, firefox, ...linted] };
}

/**
 * Types, lint, builds, unit tests, tests in real browsers. A step that fails does not stop the next ones,
 * except that nothing is tried in a browser when the extension could not be built.
 *
 * @returns 0 if nothing failed, else 1.
 */
export async function main(): Promise<number> {
  const began = Date.now();
  // Side by side: each waits for the disk, or keeps one core busy at most.
  const [{ isBuilt, sums }, ...steps] = await Promise.all([builds(), ...STEPS.map((step) => check(step))]);
  const units = await tests('Unit tests', 'unit*');
  if (!isBuilt)
    process.stdout.write('\nThe tests in real browsers did not run: there is no build to test.\n');
  const inBrowsers = isBuilt ? [await browserTests()] : [];
  const { passed, failed, skipped } = sum([...sums, ...steps, units, ...inBrowsers]);
  process.stdout.write(`\n${Math.round((Date.now() - began) / 1000)} s in all\n`);
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return failed === 0 ? 0 : 1;
}
