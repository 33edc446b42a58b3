import { sourceOrder } from '../highlight/order.ts';
import { type Marks, paint } from '../highlight/painter.ts';
import { reveal } from '../highlight/reveal.ts';
import {
  ALL_SHOWN,
  type AnalyseAnswer,
  type Display,
  NO_SOURCE_ID,
  type TabRequest,
  type TabState,
} from '../messages.ts';
import type { Analysis, Article } from '../model.ts';
import { readPageInSteps } from '../page/read.ts';
import { type LocatedText, lostIn, placeOf, spansOf } from './located.ts';
import { createPause, nextTask } from './pause.ts';

/** What a tab needs from outside. */
export interface TabPorts {
  readonly document: Document;
  /** Asks the background. Rejects if it can't be reached. */
  analyse(article: Article): Promise<AnalyseAnswer>;
  /** Tells whoever looks on. Must not throw. */
  announce(state: TabState): void;
}

/** One page with its report: owns the state, the marks and the way from request to state. */
export interface Tab {
  handle(request: TabRequest): Promise<TabState>;
  /** Takes everything off the page. */
  stop(): void;
}

/** What is kept once an article has been read. */
interface Report {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly map: LocatedText;
  readonly marks: Marks;
  readonly display: Display;
}

const UNREACHABLE = 'According was updated or restarted. Reload this page, then click again.';
const UNEXPECTED = 'According could not read this page. Reload it, then click again.';

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

export function createTab({ document, analyse, announce }: TabPorts): Tab {
  let settled: Exclude<TabState, { phase: 'ready' }> = { phase: 'off' };
  let report: Report | null = null;
  let address = '';
  let running: Promise<void> | null = null;
  /** Grows whenever what is under way has become pointless; who awaits compares. */
  let generation = 0;
  let endFlash: () => void = () => undefined;

  const state = (): TabState => {
    if (!report) return settled;
    const { article, analysis, display, map } = report;
    return { phase: 'ready', article, analysis, display, corrections: [], lost: lostIn(analysis, map) };
  };

  const clear = () => {
    generation++;
    running = null;
    endFlash();
    report?.marks.remove();
    report = null;
  };

  const settle = (next: typeof settled) => {
    settled = next;
    announce(state());
  };

  /** The background may be started anew at any time, and a question to the old one is lost: ask twice. */
  const ask = async (article: Article): Promise<AnalyseAnswer> => {
    try {
      return await analyse(article);
    } catch (first) {
      console.warn('According: the background did not answer, asking again.', first);
      return await analyse(article);
    }
  };

  const show = (marks: Marks, { on, hiddenSources }: Display) => {
    const hidden = new Set(hiddenSources);
    marks.show((sourceId) => on && !hidden.has(sourceId ?? NO_SOURCE_ID));
  };

  const read = async (anyway: boolean, mine: number): Promise<void> => {
    if (document.contentType === 'application/pdf') return settle({ phase: 'unreadable', why: 'pdf' });
    settle({ phase: 'reading', progress: null });
    await nextTask();
    const page = await readPageInSteps(document, { url: document.URL, anyway }, nextTask);
    if (mine !== generation) return;
    if (page.kind === 'notArticle') {
      return settle({ phase: 'notArticle', title: page.title, reason: page.reason });
    }
    await nextTask();
    const answer = await ask(page.article).catch((error: unknown): AnalyseAnswer => {
      console.error('According: the background could not be reached.', error);
      return { ok: false, error: UNREACHABLE };
    });
    if (mine !== generation) return;
    if (!answer.ok) return settle({ phase: 'failed', message: answer.error });
    const { article, map } = page;
    const { analysis } = answer;
    if (analysis.attributions.length === 0 && analysis.figures.length === 0) {
      return settle({ phase: 'nothing', article });
    }
    const marks = await paint(document, article, analysis, map, createPause());
    if (mine !== generation) return marks.remove();
    report = { article, analysis, map, marks, display: ALL_SHOWN };
    show(marks, ALL_SHOWN);
    announce(state());
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
          report = { ...report, display: request.display };
          show(report.marks, request.display);
          announce(state());
          break;
        case 'reveal': {
          if (!report) break;
          const { analysis, map, marks } = report;
          const ranges = spansOf(analysis, request.id).flatMap((span) => map.rangesFor(span));
          const place = placeOf(analysis, sourceOrder(analysis), request.id);
          endFlash();
          endFlash = reveal(document, ranges, place, marks.surroundings.tonality);
          break;
        }
        case 'turnOff':
          clear();
          settle({ phase: 'off' });
          break;
      }
      return state();
    },
    stop: clear,
  };
}
