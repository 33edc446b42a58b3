/**
 * `npm run bench -- --hostile`: a million characters made to keep the engine busy, each beside as much ordinary news,
 * which is the yardstick and has no bound of its own. Each text is read in a process of its own, so that its memory can
 * be told.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { articleFromText } from '../../../lib/page/plain.ts';
import { pageOf } from './page.ts';

const FILE = fileURLToPath(import.meta.url);
const SIZE = 1_000_000;
/** What each text may cost: seconds on a processor, and MB beyond what the engine itself takes up. */
const SECONDS = 2;
const MEGABYTES = 200;

const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const nested = (open: string, close: string) => open.repeat(SIZE / 2) + close.repeat(SIZE / 2);

/** The first is what the others are set beside. */
const TEXTS: readonly (readonly [what: string, text: () => string])[] = [
  ['ordinary news', () => filled(`${pageOf(800).paragraphs.join('\n')}\n`)],
  ['straight quotation marks', () => filled('"')],
  ['opening quotation marks', () => filled('“')],
  ['quotation marks of both kinds', () => nested('“', '”')],
  ['“said”', () => filled('said ')],
  ['“said” in lines', () => filled('said\n')],
  ['one word without spaces', () => filled('a')],
  ['one word in capitals', () => filled('A')],
  ['nested brackets', () => nested('(', ')')],
  ['brackets that stay open', () => filled('(')],
  ['100,000 paragraphs', () => filled('Lee said.\n')],
  ['100,000 quotations', () => filled('“No,” x.\n')],
  ['names', () => filled('Ann Lee ')],
  ['numbers', () => filled('1,204 ')],
  ['commas', () => filled(',')],
  ['combining marks', () => filled('\u0301')],
  ['emoji', () => filled('🙂')],
];

interface Cost {
  /** Seconds on a processor. */
  readonly seconds: number;
  /** By how much the process was larger at its largest, in MB. */
  readonly megabytes: number;
}

/** In the process of its own: reads the text with this number. */
async function measure(index: number): Promise<Cost> {
  const { analyse } = await import('../../../lib/engine/analyse.ts');
  const [, make] = TEXTS[index] ?? [];
  if (!make) throw new Error(`There is no text ${index}.`);
  const warm = articleFromText(pageOf(800).paragraphs.join('\n'));
  for (let run = 0; run < 3; run++) analyse(warm);
  const text = make();
  // In kB; the largest so far.
  const before = process.resourceUsage().maxRSS;
  const began = process.cpuUsage();
  analyse(articleFromText(text));
  const { user, system } = process.cpuUsage(began);
  return {
    seconds: (user + system) / 1e6,
    megabytes: (process.resourceUsage().maxRSS - before) / 1000,
  };
}

async function costOf(index: number): Promise<Cost> {
  const child = fork(FILE, [String(index)], { execArgv: ['--import', import.meta.resolve('tsx')] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that read text ${index} ended without an answer (${code}).`);
  });
  // Once it has answered, its end is as it should be.
  failed.catch(() => undefined);
  const [cost] = (await Promise.race([once(child, 'message'), failed])) as [Cost];
  return cost;
}

/** @returns exit status: 0 if no text costs more than it may, else 1. */
export async function hostile(): Promise<number> {
  process.stdout.write(`Texts of ${SIZE.toLocaleString('en')} characters, in Node\n\n`);
  const columns = (what: string, figures: readonly string[]) =>
    `${what.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join('')}`;
  process.stdout.write(
    `${columns('text', [`≤ ${SECONDS} s`, 'to ordinary', `≤ ${MEGABYTES} MB`, 'to ordinary'])}\n`,
  );
  let ordinary: Cost | null = null;
  let missed = 0;
  for (const [index, [what]] of TEXTS.entries()) {
    const cost = await costOf(index);
    ordinary ??= cost;
    const isMet = cost === ordinary || (cost.seconds <= SECONDS && cost.megabytes <= MEGABYTES);
    if (!isMet) missed++;
    const figures = [
      `${cost.seconds.toFixed(2)} s`,
      `${(cost.seconds / ordinary.seconds).toFixed(2)} ×`,
      `${cost.megabytes.toFixed(0)} MB`,
      `${(cost.megabytes / ordinary.megabytes).toFixed(2)} ×`,
    ];
    process.stdout.write(`${columns(what, figures)}${isMet ? '' : '  missed'}\n`);
  }
  return missed === 0 ? 0 : 1;
}

if (process.argv[1] === FILE) {
  const cost = await measure(Number(process.argv[2]));
  process.send?.(cost);
}
