import type { Attribution } from '../model.ts';
import type { Certainty, Finder, Reason } from '../words/card.ts';
import type { OverlayWords } from '../words/overlay.ts';
import type { Context } from './context.ts';
import { printed } from './printed.ts';

/** What stands in the engine's name of a rule, and the reason it gives a reader; the first match counts. */
const REASONS: readonly (readonly [part: string, reason: Reason])[] = [
  ['continued', 'continued'],
  ['transcript', 'transcript'],
  ['dash', 'signature'],
  ['passive cue', 'sourceless'],
  ['told, content', 'sourceless'],
  ['cue', 'reporting'],
  ['according to', 'reporting'],
];

/** From this confidence on, 0–1, the word for it; below the last it is low. */
const HIGH = 0.85;
const MEDIUM = 0.6;

function reasonOf(rule: string): Reason {
  return REASONS.find(([part]) => rule.includes(part))?.[1] ?? 'learned';
}

function finderOf(rule: string): Finder {
  if (rule.startsWith('model and rule')) return 'both';
  return rule.startsWith('model') ? 'model' : 'rules';
}

function certaintyOf(confidence: number): Certainty {
  if (confidence >= HIGH) return 'high';
  return confidence >= MEDIUM ? 'medium' : 'low';
}

/** Why these words were marked, in sentences: what made it a claim, who found it, how sure that is. */
export function whyOf(
  { why, cue, confidence }: Attribution,
  { article, words }: Context<OverlayWords>,
): string[] {
  return [
    words.card.reason(reasonOf(why.rule), printed(article.text, cue)),
    words.card.finder[finderOf(why.rule)],
    words.card.certainty[certaintyOf(confidence)],
  ];
}
