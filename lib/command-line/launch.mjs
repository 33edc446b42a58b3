/**
 * The way into every command: `node lib/command-line/launch.mjs start|test|analyze|…`.
 *
 * Plain JavaScript with Node's own modules only, because it runs before anything is installed. It checks
 * Node's version, installs the packages of the lock file where they are missing or old, and hands over to
 * the TypeScript command, which exports `main(argv): Promise<number>` and whose number is the exit status.
 * Everything said here goes to standard error: standard output belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Each command with its module, and whether paths in its arguments are the caller's. */
const COMMANDS = {
  start: { module: 'lib/command-line/start.ts', whereCalled: true },
  test: { module: 'lib/command-line/check.ts', whereCalled: false },
  analyze: { module: 'lib/command-line/analyze.ts', whereCalled: true },
  bench: { module: 'test/corpus/bench.ts', whereCalled: false },
  eval: { module: 'test/corpus/evaluate.ts', whereCalled: false },
  train: { module: 'lib/training/train.ts', whereCalled: false },
  kernel: { module: 'lib/command-line/assemble.ts', whereCalled: false },
  'build:package': { module: 'lib/command-line/buildPackage.ts', whereCalled: false },
  package: { module: 'lib/command-line/package.ts', whereCalled: false },
  pages: { module: 'test/corpus/pages.ts', whereCalled: false },
  screenshot: { module: 'lib/command-line/screenshot.ts', whereCalled: false },
  screens: { module: 'test/browser/screens.ts', whereCalled: false },
};

/** Node 20.19 is the first that Vite 8 runs on. */
const OLDEST_NODE = [20, 19];

function fail(sentence) {
  process.stderr.write(`According: ${sentence}\n`);
  process.exit(1);
}

function isNodeTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * True if node_modules holds what the lock file asks for. Times decide at once in the usual case; where
 * they don't (a checkout touches the lock file without changing it) the versions are compared.
 */
function isInstalled() {
  const wanted = path.join(ROOT, 'package-lock.json');
  const present = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(present) || !existsSync(path.join(ROOT, '.wxt/tsconfig.json'))) return false;
  if (statSync(present).mtimeMs >= statSync(wanted).mtimeMs) return true;
  const installed = readLock(present);
  return Object.entries(readLock(wanted)).every(
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional === true),
  );
}

/** Runs `npm ci`, with the npm that called us where there is one; what it prints goes to standard error. */
function install() {
  process.stderr.write('According: installing packages (once, about half a minute) …\n');
  const viaNpm = process.env.npm_execpath;
  const [program, first] = viaNpm ? [process.execPath, [viaNpm]] : ['npm', []];
  const args = [...first, 'ci', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: !viaNpm && process.platform === 'win32',
  });
  if (error) fail(`npm could not be started (${error.message}). Install Node.js with npm, then try again.`);
  if (status !== 0) {
    fail(
      'the packages could not be installed; npm says why above. It needs a connection to the npm registry the first time.',
    );
  }
}

const [name, ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
if (!command) fail(`say what to run, one of: ${Object.keys(COMMANDS).join(', ')}.`);
if (isNodeTooOld()) {
  fail(
    `this is Node ${process.versions.node}; According needs ${OLDEST_NODE.join('.')} or newer (https://nodejs.org).`,
  );
}
const modulePath = path.join(ROOT, command.module);
if (!existsSync(modulePath)) fail(`"${name}" is not part of this version (no ${command.module}).`);
if (!isInstalled()) install();

// npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
const { INIT_CWD } = process.env;
const calledByNpm = process.env.npm_lifecycle_event === name && process.cwd() === ROOT;
if (command.whereCalled && calledByNpm && INIT_CWD) process.chdir(INIT_CWD);
if (!command.whereCalled) process.chdir(ROOT);

// The command reads its own arguments where Node puts them for a program of its own.
process.argv = [process.argv[0], process.argv[1], ...args];
const { register } = await import(
  pathToFileURL(path.join(ROOT, 'node_modules/tsx/dist/esm/api/index.mjs')).href
);
register();
const { main } = await import(pathToFileURL(modulePath).href);
if (typeof main === 'function') process.exitCode = await main(args);
