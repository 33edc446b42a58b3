import type { TokenRun } from '../document.ts';
import { rightEnd, trimLeft, trimRight } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { owner } from './nounRules.ts';
import { claim, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { OPENERS } from './words.ts';

/** "in her [view]": where a claim stands with whose it is and without a word of speech. */
const VIEWS: ReadonlySet<string> = new Set(
  'account assessment estimation eyes judgement judgment mind opinion telling version view words'.split(' '),
);
/** Those of them that are somebody's with "of", too: "in the eyes of the law" nobody sees anything. */
const SPOKEN: ReadonlySet<string> = new Set(
  'assessment estimation judgement judgment opinion view words'.split(' '),
);
/** The author's own view, and the reader's, are nobody's. */
const OTHERS: ReadonlySet<string> = new Set('my our your its'.split(' '));
/** Longest "Ann Lee's own" between "in" and the noun, in tokens. */
const REACH = 6;

/** "…, in Lee's words, “X”". Claims what it finds. */
export function inTheirWords(reading: Reading): Found[] {
  const found = inTheirView(reading).filter(({ content }) => reading.openAt.has(content[0]?.from ?? -1));
  claim(
    reading,
    found.flatMap(({ cue, content }) => [...cue, ...content]),
  );
  return found;
}

/** "In her view, X" · "X, in Lee's view" · "…, in Lee's words, “X”". */
export function inTheirView(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (lower(reading, i) !== 'in' || isOpaque(reading, i)) continue;
    const view = viewOf(reading, i) ?? viewWithOf(reading, i);
    const content = view && contentOf(reading, i, view.to);
    if (!content) continue;
    found.push({
      cue: view.cue,
      source: view.source,
      content: [content],
      rule: 'in source’s view, content',
      lemma: lower(reading, view.noun),
      confidence: 0.75,
    });
  }
  return found;
}

interface View {
  readonly noun: number;
  readonly cue: readonly TokenRun[];
  readonly source: TokenRun;
  /** Where it ends. */
  readonly to: number;
}

/** "[in] Lee's [view]" */
function viewOf(reading: Reading, i: number): View | null {
  const noun = nounBehind(reading, i);
  const source = noun < 0 ? null : owner(reading, noun);
  if (!source || source.from !== i + 1 || OTHERS.has(lower(reading, source.from))) return null;
  const cue = [
    { from: i, to: i + 1 },
    { from: noun, to: noun + 1 },
  ];
  return { noun, cue, source, to: noun + 1 };
}

/** "[in the words of] its director" */
function viewWithOf(reading: Reading, i: number): View | null {
  const noun = i + 2;
  if (lower(reading, i + 1) !== 'the' || !SPOKEN.has(lower(reading, noun))) return null;
  if (lower(reading, noun + 1) !== 'of') return null;
  const from = noun + 2;
  const to = phraseEnd(reading, from, sentenceAt(reading, i).to, false);
  return to > from ? { noun, cue: [{ from: i, to: from }], source: { from, to }, to } : null;
}

function nounBehind(reading: Reading, i: number): number {
  const { to } = sentenceAt(reading, i);
  for (let k = i + 2; k < Math.min(to, i + REACH); k++) {
    if (isOpaque(reading, k) || lower(reading, k) === ',') return -1;
    if (VIEWS.has(lower(reading, k))) return k;
  }
  return -1;
}

/** @param behind index of what stands behind the noun. */
function contentOf(reading: Reading, i: number, behind: number): TokenRun | null {
  const { from, to } = sentenceAt(reading, i);
  const next = lower(reading, behind);
  const quoted = next === ',' ? reading.openAt.get(behind + 1) : undefined;
  if (quoted) return { from: quoted.open, to: quoted.close + 1 };
  const isFirst = i === from || (i === from + 1 && OPENERS.has(lower(reading, from)));
  if (isFirst && next === ',') {
    const end = rightEnd(reading, behind + 1, 'clause');
    return end > behind + 1 ? { from: behind + 1, to: end } : null;
  }
  const isLast = behind >= to || /^[.?!]$/.test(next);
  if (!isLast || lower(reading, i - 1) !== ',') return null;
  const end = trimRight(reading, from, i - 1);
  const start = trimLeft(reading, from, end);
  return end > start ? { from: start, to: end } : null;
}
