import type { Attribution, Stance } from '../model.ts';
import type { Words } from '../words/words.ts';
import type { Context } from './context.ts';
import { printed } from './printed.ts';

/** One reporting verb, or another cue, and how often it is used. */
export interface CueView {
  /** As it is printed most often: "said". */
  readonly text: string;
  /** The article prints it; else the words are ours ("no verb"). */
  readonly isPrinted: boolean;
  /** "12", or empty for once. */
  readonly times: string;
}

/** The cues that take in one way what they report. */
export interface StanceView {
  readonly id: Stance;
  /** "Plain wording", "wording that denies". */
  readonly label: string;
  /** The number of claims, and in words. */
  readonly count: number;
  readonly countInWords: string;
  /** Of the largest such group, 0–1. */
  readonly size: number;
  /** Most frequent first. */
  readonly cues: readonly CueView[];
}

/** How the claims that the filters let through are told: by what the cues do, most frequent first. */
export function stancesOf({ article, bySource, words }: Context): StanceView[] {
  const groups = grouped([...bySource.values()].flat(), ({ stance }) => stance);
  const most = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  return [...groups]
    .map(([id, group]) => ({
      id,
      label: labelOf(id, words),
      count: group.length,
      countInWords: words.number(group.length),
      size: group.length / most,
      cues: cuesOf(group, article.text, words),
    }))
    .sort((a, b) => b.count - a.count);
}

function labelOf(stance: Stance, words: Words): string {
  return stance === 'neutral' ? words.plainStance : words.card.stance[stance];
}

function cuesOf(attributions: readonly Attribution[], text: string, words: Words): CueView[] {
  return [...grouped(attributions, lemmaOf)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([lemma, group]) => {
      const asPrinted = lemma === '' ? '' : mostFrequent(group.map(({ cue }) => printed(text, cue)));
      return {
        text: asPrinted || words.noCue,
        isPrinted: asPrinted !== '',
        times: group.length > 1 ? words.number(group.length) : '',
      };
    });
}

/** The cue's dictionary form; empty where quotation marks or a colon stand for it. */
function lemmaOf({ cue, why }: Attribution): string {
  return cue.length > 0 && /\p{L}/u.test(why.cue) ? why.cue : '';
}

function mostFrequent(texts: readonly string[]): string {
  const groups = grouped(texts, (text) => text.toLowerCase());
  return [...groups].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
