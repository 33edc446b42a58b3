import { rightEnd, trimLeft, trimRight } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { claim, isClaimed, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';

/** "X, according to Roe" · "According to Roe, X". */
export function accordingTo(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i + 2 < reading.region.to; i++) {
    if (lower(reading, i) !== 'according' || lower(reading, i + 1) !== 'to') continue;
    if (isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const one = at(reading, i);
    if (!one) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content, ...(one.source ? [one.source] : [])]);
  }
  return found;
}

function at(reading: Reading, i: number): Found | null {
  const sentence = sentenceAt(reading, i);
  let sourceEnd = i + 2;
  const first = i - sentence.from <= 1;
  if (first) sourceEnd = firstComma(reading, i + 2, sentence.to);
  else
    sourceEnd = Math.max(
      phraseEnd(reading, i + 2, sentence.to, true),
      untilStop(reading, i + 2, sentence.to),
    );
  if (sourceEnd === i + 2) return null;
  const source = { from: i + 2, to: sourceEnd };
  const base = { cue: [{ from: i, to: i + 2 }], source, lemma: 'according to', confidence: 0.9 };
  if (first) {
    const from = sourceEnd + 1;
    if (from >= sentence.to) return null;
    const to = rightEnd(reading, from, 'clause');
    return to > from ? { ...base, content: [{ from, to }], rule: 'according to source, content' } : null;
  }
  let from = sentence.from;
  const to = trimRight(reading, from, i);
  for (let k = from; k < to; k++) if (isClaimed(reading, k)) from = k + 1;
  from = trimLeft(reading, from, to);
  return to > from ? { ...base, content: [{ from, to }], rule: 'content, according to source' } : null;
}

/** Everything up to the next stop is the source: "an analysis of votes by the bank [.]". */
function untilStop(reading: Reading, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (/^(?:[,.;:!?—–)(]|-)$/.test(lower(reading, k)) || isOpaque(reading, k)) return k;
    if (lower(reading, k) === 'and' || lower(reading, k) === 'which' || lower(reading, k) === 'who') return k;
  }
  return to;
}

function firstComma(reading: Reading, from: number, to: number): number {
  for (let k = from; k < to; k++) if (lower(reading, k) === ',' && !isOpaque(reading, k)) return k;
  return from;
}
