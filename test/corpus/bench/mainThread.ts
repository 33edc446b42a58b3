/** How long a page's main thread is busy, from Chromium's own trace. */
/** What traces: a browser driven through the protocol. */
export interface Traced {
  send(method: string, params?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** @returns what ends the listening. */
  listen(listener: (method: string, params: Readonly<Record<string, unknown>>) => void): () => void;
}

/** The page that is looked at. */
export interface TracedPage {
  evaluate(expression: string): Promise<unknown>;
}

/** One event of the trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on a processor, without the waiting for one. */
  readonly tdur?: number;
}

/** Of many tasks, in ms. */
interface Times {
  readonly longest: number;
  readonly sum: number;
  /** What the tasks above 50 ms took beyond that, together: what Lighthouse calls blocking. */
  readonly blocking: number;
}

export interface Busy {
  /** As a clock on the wall sees it: what a reader feels. */
  readonly wall: Times;
  /** Time on a processor: the same when other programs keep the machine busy. */
  readonly processor: Times;
}

/** A task that takes longer, in ms, is felt. */
const LONG = 50;

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const BEGIN = 'according-bench-begin';
const END = 'according-bench-end';

function timesOf(microseconds: readonly number[]): Times {
  return {
    longest: Math.max(0, ...microseconds) / 1000,
    sum: microseconds.reduce((sum, time) => sum + time, 0) / 1000,
    blocking: microseconds.reduce((sum, time) => sum + Math.max(0, time / 1000 - LONG), 0),
  };
}

/** Traces while `work` runs. */
async function traced(chromium: Traced, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  let complete: () => void = () => undefined;
  const completed = new Promise<void>((resolve) => {
    complete = resolve;
  });
  const stop = chromium.listen((method, params) => {
    if (method === 'Tracing.dataCollected') events.push(...(params.value as TraceEvent[]));
    if (method === 'Tracing.tracingComplete') complete();
  });
  try {
    await chromium.send('Tracing.start', {
      traceConfig: { includedCategories: CATEGORIES },
      transferMode: 'ReportEvents',
    });
    await work();
    await chromium.send('Tracing.end');
    await completed;
  } finally {
    stop();
  }
  return events;
}

function marked(events: readonly TraceEvent[], mark: string): TraceEvent {
  const event = events.find(({ name }) => name === mark);
  if (!event) throw new Error('The trace of the browser does not hold the page.');
  return event;
}

/** The tasks of one main thread between two marks, without those that set them: these are the bench's own. */
function busy(events: readonly TraceEvent[], { pid, tid, ts: to }: TraceEvent, from: number): Busy {
  const tasks = events.filter(
    ({ name, pid: process, tid: thread, ts, dur = 0 }) =>
      name === 'RunTask' && process === pid && thread === tid && ts > from && ts + dur < to,
  );
  return {
    wall: timesOf(tasks.map(({ dur = 0 }) => dur)),
    processor: timesOf(tasks.map(({ dur = 0, tdur = dur }) => tdur)),
  };
}

const setMark = (page: TracedPage, name: string) => page.evaluate(`performance.mark('${name}'); 0`);

/**
 * Traces while `work` runs.
 *
 * @returns the tasks of that page's main thread between the beginning and the end of `work`, whoever
 *   caused them: the page, the extension, or the browser.
 * @throws if the trace does not hold the page.
 */
export async function busyDuring(
  chromium: Traced,
  page: TracedPage,
  work: () => Promise<void>,
): Promise<Busy> {
  const events = await traced(chromium, async () => {
    await setMark(page, BEGIN);
    await work();
    await setMark(page, END);
  });
  return busy(events, marked(events, END), marked(events, BEGIN).ts);
}

/**
 * As `busyDuring`, for a page that is not there yet when `work` begins: all that its main thread does until `done` is
 * called for it.
 */
export async function busyUntil(
  chromium: Traced,
  work: (done: (page: TracedPage) => Promise<void>) => Promise<void>,
): Promise<Busy> {
  const events = await traced(chromium, () =>
    work(async (page) => {
      await setMark(page, END);
    }),
  );
  return busy(events, marked(events, END), 0);
}
