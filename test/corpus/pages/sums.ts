/** The figures over all pages that were visited, each beside what it should be. */
import { Overlap } from './overlap.ts';
import { lineOf, type Row } from './row.ts';

/** A page is long, in bytes, where Readability's own parse may be one long task. */
const LONG_PAGE = 1_000_000;
/** A task that takes longer, in ms, is felt. */
const LONG_TASK = 50;

interface Figure {
  readonly what: string;
  readonly figure: string;
  /** What it should be; empty where it is only told. */
  readonly target: string;
  readonly isMet: boolean;
}

/** The value below which this share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function isTaken({ phase }: Row): boolean {
  return phase === 'ready' || phase === 'nothing';
}

function share(what: string, part: number, all: number, target: 'all' | `${'≥' | '≤'} ${number} %`): Figure {
  const percent = all === 0 ? Number.NaN : (100 * part) / all;
  const [sign, limit] = target === 'all' ? ['≥', '100'] : target.split(' ');
  const isMet = all === 0 || (sign === '≥' ? percent >= Number(limit) : percent <= Number(limit));
  return { what, figure: `${part} of ${all}  ${percent.toFixed(1)} %`, target, isMet };
}

function most(what: string, figure: number, unit: string, limit: number | null): Figure {
  const target = limit === null ? '' : `≤ ${limit}${unit}`;
  return {
    what,
    figure: `${figure.toFixed(0)}${unit}`,
    target,
    isMet: limit === null || !(figure > limit),
  };
}

/** F1 of the text, our own beside Readability's. */
function agreement(what: string, rows: readonly Row[]): Figure[] {
  const ours = new Overlap();
  const theirs = new Overlap();
  for (const { words } of rows) {
    if (!words) continue;
    ours.addCounts(words.ours);
    theirs.addCounts(words.theirs);
  }
  if (ours.pages === 0) return [];
  const figure = `${ours.f1.toFixed(3)}  (${ours.pages} pages)`;
  const target = `≥ ${theirs.f1.toFixed(3)}, Readability's own`;
  return [{ what: `text against ${what} truth, F1`, figure, target, isMet: ours.f1 >= theirs.f1 }];
}

/** All figures; pages that were broken count as not taken and as at fault. */
export function figuresOf(rows: readonly Row[]): Figure[] {
  const of = (cls: Row['cls']) => rows.filter((row) => row.cls === cls);
  const english = of('en_news');
  const negative = of('negative');
  const other = of('non_en_news');
  const sound = ({ faults }: Row) => faults.length === 0;
  const times = (what: 'blocking' | 'sum' | 'longest', part: number) =>
    quantile(
      rows.map((row) => row[what]),
      part,
    );
  const long = rows.filter(({ longest }) => longest > LONG_TASK);
  return [
    share('English articles without a fault', english.filter(sound).length, english.length, 'all'),
    share(
      'other pages without a fault',
      rows.filter(sound).length - english.filter(sound).length,
      rows.length - english.length,
      'all',
    ),
    share('English articles taken for articles', english.filter(isTaken).length, english.length, '≥ 97 %'),
    share('negative pages taken for articles', negative.filter(isTaken).length, negative.length, '≤ 5 %'),
    share(
      'articles in other languages taken for English',
      other.filter(isTaken).length,
      other.length,
      '≤ 5 %',
    ),
    ...agreement(
      'human',
      english.filter(({ truthKind }) => truthKind.startsWith('human')),
    ),
    ...agreement(
      'publisher',
      english.filter(({ truthKind }) => truthKind !== '' && !truthKind.startsWith('human')),
    ),
    most('main thread blocked (tasks above 50 ms), median', times('blocking', 0.5), ' ms', 60),
    most('main thread blocked (tasks above 50 ms), 95 %', times('blocking', 0.95), ' ms', 150),
    most('main thread, longest task, median', times('longest', 0.5), ' ms', null),
    most('main thread, longest task, 95 %', times('longest', 0.95), ' ms', null),
    most('main thread, all tasks, median', times('sum', 0.5), ' ms', null),
    most('main thread, all tasks, 95 %', times('sum', 0.95), ' ms', null),
    most(
      'pages up to 1 MB with a task above 50 ms',
      long.filter(({ size }) => size <= LONG_PAGE).length,
      '',
      0,
    ),
    most(
      'pages above 1 MB with a task above 50 ms',
      long.filter(({ size }) => size > LONG_PAGE).length,
      '',
      null,
    ),
  ];
}

/**
 * Prints the figures, the pages that were mistaken for what they are not, and the worst ten.
 * @returns exit status: 0 if nothing was at fault on any page
 */
export function printSums(rows: readonly Row[]): number {
  const line = (what: string, figure: string, target: string) =>
    `${what.padEnd(52)}${figure.padEnd(24)}${target}`;
  console.log(`\n${line('what', 'figure', 'should be')}`);
  for (const { what, figure, target, isMet } of figuresOf(rows)) {
    console.log(`${line(what, figure, target)}${isMet ? '' : '  missed'}`);
  }
  const mistaken = rows.filter((row) => isTaken(row) !== (row.cls === 'en_news'));
  console.log('Mistaken');
  for (const { cls, negKind, file, reason } of mistaken) {
    // Of the pages in other languages it is right that they are refused.
    if (cls !== 'non_en_news' || reason === '') console.log(`  ${cls} ${negKind} ${file} ${reason}`);
  }
  console.log('The worst ten');
  const worst = [...rows].sort((a, b) => b.faults.length - a.faults.length || b.longest - a.longest);
  for (const row of worst.slice(0, 10)) console.log(lineOf(row));
  return rows.every(({ faults }) => faults.length === 0) ? 0 : 1;
}
