/** What `marks.ts` runs inside a page: the marks' own code on a long article with many claims, without the engine. */
import { ALL_SHOWN } from '../../../lib/messages.ts';
import type { Analysis, Attribution, Figure, TextSpan } from '../../../lib/model.ts';
import { readPage } from '../../../lib/page/read.ts';
import { DEFAULTS } from '../../../lib/settings.ts';
import { Report } from '../../../lib/tab/report.ts';

const SOURCES = 25;

/** One claim in each half of every paragraph, with a source, a cue and, now and then, a number. */
function analysisOf(paragraphs: readonly TextSpan[], claims: number): Analysis {
  const attributions: Attribution[] = [];
  const figures: Figure[] = [];
  for (let i = 0; i < claims; i++) {
    const paragraph = paragraphs[(i >> 1) % paragraphs.length];
    if (!paragraph) break;
    const half = (paragraph.end - paragraph.start) >> 1;
    const start = paragraph.start + (i % 2) * half;
    const at = (from: number, to: number): TextSpan => ({ start: start + from, end: start + to });
    const id = `a${i}`;
    attributions.push({
      id,
      type: 'direct',
      source: [at(0, 8)],
      cue: [at(9, 14)],
      content: [at(15, half - 30), at(half - 20, half - 2)],
      sourceId: `s${(i * 7) % SOURCES}`,
      relayId: null,
      stance: 'neutral',
      act: 'statement',
      parentId: null,
      confidence: 0.9,
      why: { rule: 'bench', cue: '', scores: {} },
    });
    if (i % 3 > 0) continue;
    figures.push({
      id: `f${i}`,
      span: at(20, 26),
      value: 1,
      upTo: null,
      unit: null,
      counted: null,
      approximate: false,
      approximation: null,
      negated: false,
      quantityId: `q${i}`,
      attributionId: id,
    });
  }
  const sources = Array.from({ length: SOURCES }, (_, i) => ({
    id: `s${i}`,
    name: `Source ${i}`,
    description: null,
    kind: 'person' as const,
    anonymous: false,
    anonymityReason: null,
    members: [],
    speaksFor: null,
    mentions: [],
  }));
  return { attributions, sources, figures };
}

/** Resolves when the page has painted what it has to paint. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
  });
}

/** What can be done with the marks, each until it is painted. */
interface Prepared {
  paint(): Promise<void>;
  hide(source: number): Promise<void>;
  /** Down to the end, half a view each frame; resolves with the number of views. */
  scroll(): Promise<number>;
}

function prepare(claims: number): Prepared {
  const reading = readPage(document, { url: document.URL, anyway: true });
  if (reading.kind !== 'article') throw new Error('anyway, every page is an article');
  const { article, map } = reading;
  const paragraphs = article.blocks.filter(({ analysed, kind }) => analysed && kind === 'paragraph');
  const analysis = analysisOf(
    paragraphs.map(({ span }) => span),
    claims,
  );
  const found = { article, map, analysis };
  const report = new Report(found, { corrections: [], trouble: null }, ALL_SHOWN, DEFAULTS);
  return {
    async paint() {
      await report.paint();
      await painted();
    },
    async hide(source) {
      report.setDisplay({ ...ALL_SHOWN, hiddenSources: source < 0 ? [] : [`s${source}`] });
      await painted();
    },
    async scroll() {
      const { scrollHeight, clientHeight } = document.documentElement;
      for (let top = 0; top < scrollHeight; top += clientHeight / 2) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
      await painted();
      return scrollHeight / clientHeight;
    },
  };
}

Object.assign(globalThis, { prepareMarks: prepare });
