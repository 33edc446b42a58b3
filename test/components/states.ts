import { ALL_SHOWN, type TabState } from '../../lib/messages.ts';
import { article, attribution, source } from '../view/made.ts';
import { harbour } from './harbour.ts';
import { rightToLeft } from './rightToLeft.ts';

const ARTICLE = harbour().article;

/** Every state that the popup can be in, by name. */
export const STATES: Readonly<Record<string, TabState>> = {
  ready: harbour(),
  reading: { phase: 'reading', progress: null },
  'reading-long': { phase: 'reading', progress: 0.4 },
  off: { phase: 'off' },
  'not-article': {
    phase: 'notArticle',
    title: 'Harbour webcam and tide tables',
    reason: 'links',
  },
  nothing: { phase: 'nothing', article: ARTICLE },
  'browser-page': { phase: 'unreadable', why: 'browserPage' },
  store: { phase: 'unreadable', why: 'store' },
  pdf: { phase: 'unreadable', why: 'pdf' },
  'no-access': { phase: 'unreadable', why: 'noAccess' },
  'not-english': { phase: 'notArticle', title: 'La Haine du théâtre', reason: 'notEnglish' },
  'not-kept': { ...harbour(), trouble: 'notKept' },
  failed: { phase: 'failed', why: 'gone' },
  'only-numbers': onlyNumbers(),
  'long-names': longNames(),
  'right-to-left': rightToLeft(),
  thirty: manySources(30),
  many: manySources(200),
};

function onlyNumbers(): TabState {
  const ready = harbour();
  const figures = ready.analysis.figures.filter((figure) => figure.attributionId === null);
  return { ...ready, analysis: { attributions: [], sources: [], figures } };
}

function longNames(): TabState {
  const ready = harbour();
  const name =
    'Intergovernmental Commission for the Protection of Coastal Settlements and Their Inhabitants, Northern Section';
  const sources = ready.analysis.sources.map((s, i) =>
    i === 1
      ? { ...s, name }
      : i === 2
        ? { ...s, name: 'Donaudampfschifffahrtsgesellschaftskapitänswitwe'.repeat(2) }
        : s,
  );
  return {
    ...ready,
    article: {
      ...ready.article,
      title: `${ready.article.title}, and what that means for everyone else: ${name}`,
    },
    analysis: { ...ready.analysis, sources },
    display: { ...ALL_SHOWN, hiddenSources: ['s3', 's6'] },
    lost: ['a3', 'f1'],
  };
}

/** An article in which so many witnesses speak in turn, each so many times. */
export function manySources(count: number, times = 1): Extract<TabState, { phase: 'ready' }> {
  const names = Array.from({ length: count }, (_, i) => `Witness ${i + 1}`);
  const turns = Array.from({ length: times }, () => names).flat();
  const lines = turns.map((name, i) => `${name} said the water rose ${'again and '.repeat(i % 5)}again.`);
  const text = lines.join('\n');
  let offset = 0;
  const attributions = lines.map((line, i) => {
    const start = offset;
    offset += line.length + 1;
    const nameEnd = start + (turns[i] ?? '').length;
    const content = { start: nameEnd + 6, end: start + line.length };
    return attribution(`a${i}`, `s${i % count}`, 'indirect', [content], {
      source: [{ start, end: nameEnd }],
      cue: [{ start: nameEnd + 1, end: nameEnd + 5 }],
    });
  });
  return {
    phase: 'ready',
    article: article(text, { title: `What ${count} witnesses saw`, outlet: 'The Harbour Courier' }),
    analysis: { attributions, sources: names.map((name, i) => source(`s${i}`, name, 'person')), figures: [] },
    display: ALL_SHOWN,
    corrections: [],
    lost: [],
  };
}
