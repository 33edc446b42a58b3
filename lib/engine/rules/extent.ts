import type { Token, TokenRun } from '../document.ts';
import { cueEntry } from './cueForms.ts';
import { phraseEnd } from './nounPhrase.ts';
import {
  endsQuotedSentence,
  isAdverb,
  isClaimed,
  isNoun,
  isOpaque,
  isVerb,
  lower,
  type QuotedRun,
  type Reading,
  sentenceAt,
} from './reading.ts';
import { AUXILIARIES, DATES, DETERMINERS, OPENERS, RELATIVES, SUBJECT_PRONOUNS } from './words.ts';

const STOPS = /^(?:[,.;:!?—–]|-|--+|\.{2,}|…)$/;

/** How far a content reaches to the right of its cue. */
export type ExtentMode = 'clause' | 'object';

/** Words that end an object with what was said around it: "criticized the plan [during a debate]". */
const ADJUNCTS: ReadonlySet<string> = new Set('during after before when while if since because'.split(' '));

/**
 * End of the content that starts at `start`: the sentence's end, or an earlier place where the article's
 * own voice goes on. A quotation that starts inside is taken whole, also over sentences.
 */
export function rightEnd(reading: Reading, start: number, mode: ExtentMode, subordinate = false): number {
  let { to } = sentenceAt(reading, start);
  let k = start;
  while (k < to) {
    if (isClaimed(reading, k)) break;
    const quoted = reading.openAt.get(k);
    if (quoted) {
      k = quoted.close + 1;
      if (k > to) return trimRight(reading, start, endBehindQuotation(reading, quoted, k));
      if (endsQuotedSentence(reading, quoted)) break;
      if (lower(reading, quoted.close - 1) === ',' && commaEnds(reading, quoted.close, mode)) break;
      if (k < to && mode === 'object' && endsObject(reading, k)) break;
      to = Math.max(to, Math.min(k, reading.region.to));
      continue;
    }
    if (k > start && goesOnElsewhere(reading, k, mode)) break;
    if (k > start && subordinate && lower(reading, k) === ',' && startsMainClause(reading, k + 1)) break;
    k++;
  }
  return trimRight(reading, start, Math.min(k, reading.region.to));
}

function endBehindQuotation(reading: Reading, quoted: QuotedRun, end: number): number {
  if (endsQuotedSentence(reading, quoted)) return end;
  return Math.min(end, reading.region.to);
}

function endsObject(reading: Reading, k: number): boolean {
  return (
    [lower(reading, k), lower(reading, k + 1)].some((word) => DATES.has(word)) ||
    ADJUNCTS.has(lower(reading, k))
  );
}

/** Whether the article's own voice takes over at this token. */
function goesOnElsewhere(reading: Reading, k: number, mode: ExtentMode): boolean {
  const word = lower(reading, k);
  if (mode === 'object' && (ADJUNCTS.has(word) || endsByVerb(reading, k))) return true;
  if (word === ',') return commaEnds(reading, k, mode);
  if (word === ';') return true;
  if (word === 'according' && lower(reading, k + 1) === 'to') return true;
  if (word === 'and' || word === 'but') return startsCue(reading, k + 1) || startsOwnCue(reading, k + 1);
  return false;
}

/**
 * "criticized the plan [even though …]", "the plan [by citing …]", "the plan [, linking to …]", "the plan [and
 * took the stage]", "the plan [- a road that …]": what the source does besides.
 */
function endsByVerb(reading: Reading, k: number): boolean {
  const word = lower(reading, k);
  const next = lower(reading, k + 1);
  if (/^(?:—|–|-|--+)$/.test(word)) return reading.tokens[k]?.start !== reading.tokens[k - 1]?.end;
  if (word === 'even') return next === 'as' || next === 'though' || next === 'if' || next === 'when';
  if (word === 'by' || word === ',') return reading.tokens[k + 1]?.tag === 'Gerund';
  if (word !== 'and' && word !== 'but') return false;
  let verb = k + 1;
  while (verb < k + 3 && isAdverb(reading.tokens[verb])) verb++;
  return reading.tokens[verb]?.tag === 'PastTense';
}

/** ", adding that", ", according to", ", but": the comma behind which another voice speaks. */
function commaEnds(reading: Reading, k: number, mode: ExtentMode): boolean {
  const next = lower(reading, k + 1);
  if (next === 'according') return true;
  if (next === 'but' || next === 'although' || next === 'though') return true;
  if (mode === 'object' && (next === 'while' || next === 'saying' || RELATIVES.has(next))) {
    return true;
  }
  if (next === 'when' || next === 'while' || (RELATIVES.has(next) && startsOwnCue(reading, k + 2)))
    return true;
  const entry = reading.tokens[k + 1] ? cueEntry(reading.tokens[k + 1] as Token) : null;
  if (entry?.form === 'gerund') return true;
  if (next === 'and' || next === 'but') {
    return startsCue(reading, k + 2) || startsOwnCue(reading, k + 2);
  }
  return false;
}

/** "When Roe said X, [he …]": a subject behind the comma that ends a clause led in by "when". */
function startsMainClause(reading: Reading, k: number): boolean {
  const token = reading.tokens[k];
  if (!token || k >= reading.region.to) return false;
  return SUBJECT_PRONOUNS.has(token.lower) || DETERMINERS.has(token.lower) || isNoun(token);
}

/** "and [rights groups warned]": a cue with a subject of its own. */
function startsOwnCue(reading: Reading, k: number): boolean {
  const end = phraseEnd(reading, k, Math.min(reading.region.to, k + 12), true);
  if (end === k) return false;
  const token = reading.tokens[end];
  const entry = token && !isOpaque(reading, end) ? cueEntry(token) : null;
  return entry?.form === 'past' && entry.cueClass === 'speech';
}

/** "[and] also accused …": a cue of the same subject. */
function startsCue(reading: Reading, k: number): boolean {
  let i = k;
  const hasAuxiliary = AUXILIARIES.has(lower(reading, i));
  while (i < k + 4 && (AUXILIARIES.has(lower(reading, i)) || isAdverb(reading.tokens[i]))) i++;
  const token = reading.tokens[i];
  if (!token || i >= reading.region.to || isOpaque(reading, i)) return false;
  const entry = cueEntry(token);
  if (!entry) return false;
  return (
    entry.form === 'past' ||
    (entry.form === 'present' && isVerb(token)) ||
    (hasAuxiliary && entry.form !== 'gerund')
  );
}

/** Moves the end before punctuation and spaces that belong to no quotation. */
export function trimRight(reading: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && STOPS.test(lower(reading, to - 1)) && !isOpaque(reading, to - 1)) to--;
  return to;
}

/** Moves the start behind "But", "And", a dateline and punctuation. */
export function trimLeft(reading: Reading, start: number, to: number): number {
  let from = dateline(reading, start, to);
  while (from < to && !isOpaque(reading, from)) {
    const word = lower(reading, from);
    const opener = OPENERS.has(word) && (from === start || lower(reading, from + 1) === ',');
    if (!opener && !STOPS.test(word)) break;
    from++;
  }
  return from;
}

/** "WASHINGTON, Nov. 3 (AP) — " at a paragraph's start. */
function dateline(reading: Reading, start: number, to: number): number {
  const first = reading.tokens[start];
  if (!first || !/^\p{Lu}{3,}/u.test(first.text)) return start;
  for (let k = start + 1; k < Math.min(to, start + 14); k++) {
    if (/^(?:—|–|―|--+)$/.test(lower(reading, k))) return k + 1;
  }
  return start;
}

/** Parts of the run that no other attribution holds. */
export function unclaimed(reading: Reading, run: TokenRun): TokenRun[] {
  const parts: TokenRun[] = [];
  let from = -1;
  for (let k = run.from; k <= run.to; k++) {
    const free = k < run.to && !isClaimed(reading, k);
    if (free && from < 0) from = k;
    if (!free && from >= 0) {
      parts.push({ from, to: k });
      from = -1;
    }
  }
  return parts;
}
