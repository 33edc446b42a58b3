/** `npm run -s analyze`: who said what in a file, or in many documents, without a browser. */
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { analyse } from '../engine/analyse.ts';
import type { Article } from '../model.ts';
import { articleFromText } from '../page/plain.ts';
import { answers } from './answers.ts';
import { articleFromHtml } from './htmlArticle.ts';
import { lines } from './lines.ts';
import { createPool } from './pool.ts';
import { createProgress } from './progress.ts';
import { record } from './record.ts';
import { summary } from './summary.ts';

const USAGE = `Shows who said what in a news article.

  npm run -s analyze -- FILE.html|FILE.txt           as text
  npm run -s analyze -- FILE --json                  as JSON
  npm run -s analyze -- --jsonl [FILE]               one document a line, from FILE or standard input:
                                                     {"id", "text"} or {"id", "html", "url"?}
  --flat          leaves out attributions inside others' contents
  --workers N     --jsonl with N threads at once; the lines keep their order
  --quiet         --jsonl without progress and counts on standard error

In JSON, spans are [start, end) in UTF-16 code units. Each attribution has its "confidence" (0–1) and says "why" it
is there: the rule, the cue's dictionary form, each stage's score (0–1).
`;

/** Exit statuses: all went well, a document could not be analysed, the call was wrong. */
const OK = 0;
const SOME_FAILED = 1;
const WRONG_CALL = 2;

/** A call that can't be carried out, with a sentence that says why. */
class WrongCall extends Error {}

type Mode = 'text' | 'json' | 'jsonl' | 'help';

interface Call {
  readonly mode: Mode;
  readonly flat: boolean;
  readonly quiet: boolean;
  /** Threads for --jsonl, at least 1. */
  readonly workers: number;
  /** '' for none. */
  readonly file: string;
}

/** @returns the exit status: 0, 1 if a document could not be analysed, 2 if the call was wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const call = parseCall(argv);
    if (call.mode === 'help') {
      process.stdout.write(USAGE);
      return OK;
    }
    return call.mode === 'jsonl' ? await analyseLines(call) : await analyseFile(call, call.mode);
  } catch (error) {
    if (isBrokenPipe(error)) return OK;
    const wrong = error instanceof WrongCall;
    process.stderr.write(`analyze: ${error instanceof Error ? error.message : String(error)}\n`);
    return wrong ? WRONG_CALL : SOME_FAILED;
  }
}

function parseCall(argv: readonly string[]): Call {
  let mode: Mode = 'text';
  let flat = false;
  let quiet = false;
  let workers = 1;
  const files: string[] = [];
  const rest = argv.values();
  for (const arg of rest) {
    if (arg === '--json' || arg === '--jsonl') {
      if (mode !== 'text') throw new WrongCall('give --json or --jsonl once, and not both.');
      mode = arg === '--json' ? 'json' : 'jsonl';
    } else if (arg === '--flat') flat = true;
    else if (arg === '--quiet') quiet = true;
    else if (arg === '--workers') workers = threads(rest.next().value);
    else if (arg === '--help' || arg === '-h') return { mode: 'help', flat, quiet, workers, file: '' };
    else if (arg.startsWith('-') && arg !== '-') throw new WrongCall(`there is no ${arg}; see --help.`);
    else files.push(arg);
  }
  const [file = '', second] = files;
  if (second !== undefined) throw new WrongCall('give one file; many documents go in as --jsonl.');
  if (file === '' && mode !== 'jsonl') throw new WrongCall('say which file to read; see --help.');
  if (mode !== 'jsonl' && workers > 1) throw new WrongCall('--workers goes with --jsonl.');
  return { mode, flat, quiet, workers, file: file === '-' ? '' : requireFile(file) };
}

/** So many threads at most: each holds an engine of its own. */
const MOST_THREADS = 64;

function threads(given: string | undefined): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_THREADS) return count;
  throw new WrongCall(`--workers wants a whole number from 1 to ${MOST_THREADS}, not ${given ?? 'nothing'}.`);
}

function requireFile(file: string): string {
  if (file !== '' && !existsSync(file)) throw new WrongCall(`there is no file ${file}.`);
  if (file !== '' && statSync(file).isDirectory())
    throw new WrongCall(`${file} is a folder; name a file in it.`);
  return file;
}

async function analyseFile(call: Call, mode: 'text' | 'json'): Promise<number> {
  if (call.file === '') throw new WrongCall('standard input is read with --jsonl only; name a file.');
  const content = readFileSync(call.file, 'utf8').replace(/^\uFEFF/, '');
  const isHtml = /\.x?html?$/i.test(call.file) || /^\s*<(?:!doctype|html)\b/i.test(content.slice(0, 1000));
  const article: Article = isHtml ? await articleFromHtml(content, '') : articleFromText(content);
  const analysis = analyse(article);
  const printed =
    mode === 'json'
      ? JSON.stringify(
          record(path.basename(call.file), article, analysis, { withText: isHtml, flat: call.flat }),
          null,
          2,
        )
      : summary(article, analysis, width());
  await write(process.stdout, `${printed}\n`);
  return OK;
}

/** Columns of the terminal, within what can be read; 90 where there is none. */
function width(): number {
  return Math.min(Math.max(process.stdout.columns ?? 90, 60), 120);
}

async function analyseLines(call: Call): Promise<number> {
  const size = call.file === '' ? null : statSync(call.file).size;
  const file = call.file === '' ? null : createReadStream(call.file);
  const progress = createProgress({
    isTerminal: process.stderr.isTTY === true,
    write: (text) => call.quiet || process.stderr.write(text),
    now: () => performance.now(),
    share: () => (file && size ? Math.min(file.bytesRead / size, 1) : null),
  });
  const pool = createPool(call.workers, call.flat);
  let status = OK;
  let broken: Error | null = null;
  const note = (error: Error) => {
    broken = error;
  };
  process.stdout.on('error', note);
  try {
    for await (const answer of answers(lines(file ?? process.stdin), pool)) {
      if (answer.failed) status = SOME_FAILED;
      await write(process.stdout, `${answer.json}\n`);
      progress.add(answer);
      if (broken) throw broken;
    }
    progress.end();
  } finally {
    process.stdout.off('error', note);
    await pool.close();
  }
  return status;
}

/** Writes and waits until the reader has taken enough, so that memory stays as it is. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** `… | head` has read enough. */
function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
