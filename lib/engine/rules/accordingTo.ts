import type { TokenRun } from '../document.ts';
import { rightEnd, trimLeft, trimRight } from './extent.ts';
import type { Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import {
  claim,
  isAdverb,
  isClaimed,
  isFiniteVerb,
  isOpaque,
  lower,
  type Reading,
  sentenceAt,
} from './reading.ts';

/** "X, according to Roe" · "According to Roe, X" · "X, per the report". */
export function accordingTo(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i + 2 < reading.region.to; i++) {
    const length = cueLength(reading, i);
    if (length === 0 || isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const one = at(reading, i, length);
    if (!one) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content, ...(one.source ? [one.source] : [])]);
  }
  return found;
}

/** Of the cue that begins at `i`, in tokens; 0 for none. "Per" counts where it can't be "a year". */
function cueLength(reading: Reading, i: number): number {
  if (lower(reading, i) === 'according' && lower(reading, i + 1) === 'to') return 2;
  if (lower(reading, i) !== 'per') return 0;
  const opens = i === sentenceAt(reading, i).from || lower(reading, i - 1) === ',';
  const next = reading.tokens[i + 1];
  return opens && (next?.lower === 'the' || next?.tag === 'ProperNoun') ? 1 : 0;
}

function at(reading: Reading, i: number, length: number): Found | null {
  const sentence = sentenceAt(reading, i);
  const behind = i + length;
  let sourceEnd = behind;
  const first = i - sentence.from <= 1;
  if (first) sourceEnd = firstComma(reading, behind, sentence.to);
  else
    sourceEnd = Math.max(
      phraseEnd(reading, behind, sentence.to, true),
      untilStop(reading, behind, sentence.to),
    );
  if (sourceEnd === behind) return null;
  const source = { from: behind, to: sourceEnd };
  const lemma = length === 1 ? 'per' : 'according to';
  const base = { cue: [{ from: i, to: behind }], source, lemma, confidence: 0.9 };
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
  if (to <= from) return null;
  const content = [{ from, to }, ...secondPart(reading, from, to, sourceEnd)];
  return { ...base, content, rule: 'content, according to source' };
}

/** "The dam, according to Roe[, could fail]": the verb of what stands before comes behind. */
function secondPart(reading: Reading, from: number, to: number, comma: number): TokenRun[] {
  if (lower(reading, comma) !== ',') return [];
  for (let k = from; k < to; k++) if (isFiniteVerb(reading.tokens[k])) return [];
  let verb = comma + 1;
  while (isAdverb(reading.tokens[verb])) verb++;
  if (!isFiniteVerb(reading.tokens[verb]) || isOpaque(reading, verb)) return [];
  const end = rightEnd(reading, comma + 1, 'clause');
  return end > comma + 1 ? [{ from: comma + 1, to: end }] : [];
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
