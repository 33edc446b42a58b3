import { ALL_SHOWN, type TabRequest, type TabState } from '../messages.ts';
import { DEFAULTS, type Settings } from '../settings.ts';
import type { TabOverlay } from './overlay.ts';
import { nextTask } from './pause.ts';
import { type Analyse, readDocument } from './reading.ts';
import { Report } from './report.ts';

/** What a tab needs from outside. */
export interface TabPorts {
  readonly document: Document;
  readonly analyse: Analyse;
  /** Tells whoever looks on. Must not throw. */
  announce(state: TabState): void;
  /** What the reader has chosen. Must not reject. */
  loadSettings(): Promise<Settings>;
  readonly overlay: TabOverlay;
}

/** One page with its report: owns the state, the marks and the way from request to state. */
export interface Tab {
  handle(request: TabRequest): Promise<TabState>;
  /** Follows what the reader has chosen anew. */
  setSettings(settings: Settings): void;
  /** Takes everything off the page. */
  stop(): void;
}

const UNEXPECTED = 'According could not read this page. Reload it, then click again.';

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

export function createTab({ document, analyse, announce, loadSettings, overlay }: TabPorts): Tab {
  let settled: Exclude<TabState, { phase: 'ready' }> = { phase: 'off' };
  let report: Report | null = null;
  let settings: Settings = DEFAULTS;
  let address = '';
  let running: Promise<void> | null = null;
  /** Grows whenever what is under way has become pointless; who awaits compares. */
  let generation = 0;

  const state = (): TabState => report?.state() ?? settled;
  const changed = () => {
    overlay.follow(report, settings);
    announce(state());
  };

  const clear = () => {
    generation++;
    running = null;
    report?.remove();
    report = null;
    overlay.follow(null, settings);
  };

  const settle = (next: typeof settled) => {
    settled = next;
    changed();
  };

  const read = async (anyway: boolean, mine: number): Promise<void> => {
    if (document.contentType === 'application/pdf') return settle({ phase: 'unreadable', why: 'pdf' });
    settle({ phase: 'reading', progress: null });
    const loading = loadSettings();
    await nextTask();
    const reading = await readDocument(document, anyway, analyse, () => mine !== generation);
    settings = await loading;
    if (mine !== generation || reading.kind === 'stale') return;
    if (reading.kind === 'settled') return settle(reading.state);
    const display = { ...ALL_SHOWN, leastConfidence: settings.leastConfidence };
    const next = new Report(document, reading.found, display, settings);
    report = next;
    await next.paint();
    if (mine === generation) changed();
  };

  const start = (anyway: boolean): Promise<void> => {
    clear();
    address = withoutHash(document.URL);
    const mine = generation;
    const run = read(anyway, mine)
      .catch((error: unknown) => {
        console.error('According: reading failed.', error);
        if (mine === generation) settle({ phase: 'failed', message: UNEXPECTED });
      })
      .finally(() => {
        if (mine === generation) running = null;
      });
    running = run;
    return run;
  };

  /** True if what is known of the page still holds, so that a further click need not read it again. */
  const isCurrent = (anyway: boolean): boolean => {
    if (address !== withoutHash(document.URL)) return false;
    return report !== null || (settled.phase === 'nothing' && !anyway);
  };

  return {
    async handle(request) {
      switch (request.type) {
        case 'state':
          // The page has gone on to another article by itself: what was read is no answer any more.
          if (report && !isCurrent(false)) return { phase: 'off' };
          break;
        case 'read':
          if (running) await running;
          else if (!isCurrent(request.anyway)) await start(request.anyway);
          break;
        case 'display':
          if (!report) break;
          report.setDisplay(request.display);
          changed();
          break;
        case 'reveal':
          report?.reveal(request.id);
          break;
        case 'step':
          overlay.step(request.direction, request.sourceId);
          break;
        case 'whoSaid':
          if (running) await running;
          else if (!isCurrent(false)) await start(false);
          if (report) overlay.whoSaid();
          else overlay.refuse((words) => words.card.notRead);
          break;
        case 'turnOff':
          clear();
          settle({ phase: 'off' });
          break;
      }
      return state();
    },
    setSettings(next) {
      const isStricter = next.leastConfidence !== settings.leastConfidence;
      settings = next;
      if (!report) return;
      report.setSettings(next);
      if (isStricter) report.setDisplay({ ...report.display, leastConfidence: next.leastConfidence });
      overlay.follow(report, next);
      if (isStricter) announce(state());
    },
    stop: clear,
  };
}
