import type { Answer } from './documents.ts';

/** Between two reports, in ms: on a terminal one line is written over, elsewhere lines add up. */
const ON_TERMINAL = 500;
const IN_LOG = 10_000;

/** Counts what was done and tells it from time to time. */
export interface Progress {
  add(answer: Answer): void;
  /** The last line: how much was done, how fast, and what failed. */
  end(): void;
}

interface Ports {
  readonly isTerminal: boolean;
  write(text: string): void;
  /** In ms; only differences count. */
  now(): number;
  /** The part of the input that has been read, 0–1, or null where its size is not known. */
  share(): number | null;
}

/** Tells documents, words a second and the time left, on standard error and not more often than one can read. */
export function createProgress({ isTerminal, write, now, share }: Ports): Progress {
  const begun = now();
  const interval = isTerminal ? ON_TERMINAL : IN_LOG;
  let told = begun;
  let documents = 0;
  let words = 0;
  let failed = 0;
  const seconds = () => Math.max(now() - begun, 1) / 1000;
  const rate = () => `${number(words / seconds())} words/s`;

  return {
    add(answer) {
      documents++;
      words += answer.words;
      if (answer.failed) failed++;
      if (now() - told < interval) return;
      told = now();
      const done = share();
      const left = done === null || done === 0 ? '' : `, ${duration((seconds() * (1 - done)) / done)} left`;
      write(
        `${isTerminal ? '\r\u001B[K' : ''}analyze: ${number(documents)} documents, ${rate()}${left}${isTerminal ? '' : '\n'}`,
      );
    },
    end() {
      const faults = failed === 0 ? 'none failed' : `${number(failed)} failed`;
      write(
        `${isTerminal ? '\r\u001B[K' : ''}analyze: ${number(documents)} documents, ${number(words)} words in ${duration(seconds())} (${rate()}), ${faults}\n`,
      );
    },
  };
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** "8.2 s", "4 min 10 s", "2 h 5 min" */
function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
