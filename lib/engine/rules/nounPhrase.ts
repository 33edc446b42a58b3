import type { Token, TokenRun } from '../document.ts';
import { isAdverb, isCapital, isNoun, isOpaque, isVerb, lower, type Reading } from './reading.ts';
import {
  AUXILIARIES,
  DATES,
  DETERMINERS,
  NOUN_LINKS,
  OBJECT_PRONOUNS,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './words.ts';

/** Longest noun phrase and longest insertion between commas, in tokens: bounds the work. */
const LONGEST = 30;

/**
 * The noun phrase that ends right before `end`, as the subject of a verb there: "the head of the bank",
 * "Jane Roe, a lawyer for the family,", "who", "she". Null where none stands.
 *
 * @param from nothing before this index is taken.
 */
export function subjectBefore(reading: Reading, end: number, from: number): TokenRun | null {
  const { tokens } = reading;
  const last = withoutDate(reading, end, from) - 1;
  if (last < from || isOpaque(reading, last)) return null;
  if (last !== end - 1) return subjectBefore(reading, last + 1, from);
  const word = lower(reading, last);
  if (SUBJECT_PRONOUNS.has(word) || RELATIVES.has(word)) {
    const start = lower(reading, last - 1) === 'all' && last - 1 >= from ? last - 1 : last;
    return { from: start, to: end };
  }
  if (word === 'himself' || word === 'herself' || word === 'themselves' || word === 'itself') {
    return subjectBefore(reading, last, from);
  }
  if (word === ')' || word === ',' || word === '—' || word === '-') {
    const open = word === ')' ? '(' : word;
    for (let k = last - 1; k > from && k > last - LONGEST; k--) {
      if (isOpaque(reading, k) && word !== ',') return null;
      if (lower(reading, k) !== open) continue;
      // "Roe, 45, of Leeds, said": an age is one of several insertions.
      const inner = subjectBefore(reading, k, from);
      return inner && !RELATIVES.has(lower(reading, inner.to - 1)) ? { from: inner.from, to: end } : null;
    }
    return null;
  }
  const start = phraseStart(reading, end, from);
  if (start >= end || !canEndPhrase(reading, last)) return null;
  const carrier = behindPreposition(reading, start, from);
  if (carrier) return { from: carrier.from, to: end };
  return tokens[start] ? { from: start, to: end } : null;
}

/** "protesters [marching through] the streets": the phrase that a participle and a preposition hang on. */
function behindPreposition(reading: Reading, start: number, from: number): TokenRun | null {
  let k = start - 1;
  if (!PREPOSITIONS.has(lower(reading, k)) && reading.tokens[k]?.tag !== 'Gerund') return null;
  while (k > from && PREPOSITIONS.has(lower(reading, k))) k--;
  if (reading.tokens[k]?.tag !== 'Gerund' || k <= from || k < start - 4) return null;
  const before = phraseStart(reading, k, from);
  return before < k && canEndPhrase(reading, k - 1) ? { from: before, to: k } : null;
}

/** "Smith [on Monday] said", "Smith [in 2010] said", "Smith [this week] said": before the date. */
function withoutDate(reading: Reading, end: number, from: number): number {
  const last = end - 1;
  if (!DATES.has(lower(reading, last)) && !/^(?:19|20)\d\d$/.test(lower(reading, last))) return end;
  let k = last;
  while (k > from && k > last - 4) {
    const word = lower(reading, k - 1);
    const dateWord =
      DATES.has(word) || /^(?:this|last|next|on|in|earlier|late|early|just|each|every)$/.test(word);
    if (!dateWord) break;
    k--;
  }
  return k > from ? k : end;
}

function canEndPhrase(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || DATES.has(token.lower)) return false;
  return isNoun(token) || token.tag === 'Adjective' || token.tag === 'Unknown' || token.tag === 'Gerund';
}

/** Leftmost index of the noun phrase that ends before `end`. */
function phraseStart(reading: Reading, end: number, from: number): number {
  const { tokens } = reading;
  let k = end - 1;
  let conjunctions = 0;
  while (k >= from && end - k < LONGEST && !isOpaque(reading, k)) {
    const token = tokens[k];
    if (!token) break;
    const word = token.lower;
    const before = tokens[k - 1];
    if (OBJECT_PRONOUNS.has(word) && word !== 'her') break;
    if (SUBORDINATORS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word)) {
      if (word === "'s" && isNoun(before)) {
        k--;
        continue;
      }
      break;
    }
    if (word === "'s" || word === '’' || word === "'" || word === '&') k--;
    else if (word === 'and' || word === 'or') {
      if (!(k - 1 >= from) || !isNoun(before) || conjunctions++ > 1) break;
      if (!isCapital(before) && isCapital(tokens[k + 1])) break;
      k--;
    } else if (word === ',') {
      if (!(conjunctions > 0 && isCapital(before) && isCapital(tokens[k + 1]))) break;
      k--;
    } else if (word === ')') {
      let open = k - 1;
      while (open > from && k - open < 12 && lower(reading, open) !== '(') open--;
      if (lower(reading, open) !== '(') break;
      k = open - 1;
    } else if (NOUN_LINKS.has(word)) {
      if (!(k - 1 >= from) || !isNoun(before) || DATES.has(before?.lower ?? '')) break;
      k--;
    } else if (token.tag === 'Punctuation' || PREPOSITIONS.has(word) || OPENERS.has(word)) {
      if (word !== '-' && word !== '%' && word !== '$' && word !== '.' && word !== '/') break;
      if (word === '.' && !isCapital(before)) break;
      k--;
    } else if (isNoun(token) || token.tag === 'Adjective' || DETERMINERS.has(word)) k--;
    else if (token.tag === 'Unknown' || token.tag === 'Determiner' || token.tag === 'Possessive') k--;
    else if (isCapital(token) && k > from) k--;
    else if (token.tag === 'Gerund' && k === end - 1) k--;
    else if (token.tag === 'PastTense' && DETERMINERS.has(before?.lower ?? '')) k--;
    else break;
  }
  let start = k + 1;
  while (
    start < end &&
    (isLead(reading, start) || DATES.has(lower(reading, start)) || isYearBefore(reading, start))
  )
    start++;
  return start;
}

/** "In [2019] a report by the board" */
function isYearBefore(reading: Reading, i: number): boolean {
  return /^(?:19|20)\d\d$/.test(lower(reading, i)) && DETERMINERS.has(lower(reading, i + 1));
}

/** Words that stand before a subject without being part of it. */
function isLead(reading: Reading, i: number): boolean {
  const word = lower(reading, i);
  return OPENERS.has(word) || PREPOSITIONS.has(word) || word === "'s" || word === '.' || word === '&';
}

/**
 * End of the noun phrase that starts at `start`; `start` itself if none does.
 *
 * @param long takes in "of the bank", "and Roe" and insertions between commas (", a lawyer from Leeds").
 */
export function phraseEnd(reading: Reading, start: number, to: number, long: boolean): number {
  const { tokens } = reading;
  const limit = Math.min(to, start + LONGEST);
  const first = lower(reading, start);
  if (OBJECT_PRONOUNS.has(first) || SUBJECT_PRONOUNS.has(first)) {
    if (
      !(/^(?:her|one|both|many|most|several|few|some)$/.test(first) && isNoun(tokens[start + 1])) &&
      !(first !== 'i' && lower(reading, start + 1) === 'of')
    ) {
      return start < to ? start + 1 : start;
    }
  }
  let k = start;
  let heads = 0;
  while (k < limit && !isOpaque(reading, k)) {
    const token = tokens[k];
    if (!token) break;
    const word = token.lower;
    if (word === 'that' && heads > 0) break;
    if (DATES.has(word) && heads > 0) break;
    if (word === "'s" || word === '&' || word === '’' || word === "'") k++;
    else if (isNoun(token) && !AUXILIARIES.has(word)) {
      heads++;
      k++;
    } else if (token.tag === 'Adjective' || token.tag === 'Value' || token.tag === 'Unknown') k++;
    else if (DETERMINERS.has(word) || token.tag === 'Determiner' || token.tag === 'Possessive') {
      if (heads > 0 && lower(reading, k - 1) !== 'of') break;
      k++;
    } else if (isCapital(token) && heads > 0 && !isVerb(token)) k++;
    else if (word === '(' && heads > 0) {
      let close = k + 1;
      while (close < limit && lower(reading, close) !== ')') close++;
      if (close >= limit) break;
      k = close + 1;
    } else if (word === '%' && isAmount(tokens[k - 1])) k++;
    else if (word === 'of' && (heads > 0 || isAmount(tokens[k - 1]))) k++;
    else if (long && heads > 0 && NOUN_LINKS.has(word) && !DATES.has(lower(reading, k + 1))) {
      if (!startsPhrase(reading, k + 1)) break;
      k++;
    } else if (long && heads > 0 && word === 'and' && isCapital(tokens[k + 1]) && isCapital(tokens[k - 1]))
      k++;
    else if (long && heads > 0 && word === ',' && startsInsertion(reading, k + 1)) {
      const end = insertionEnd(reading, k + 1, to);
      return end;
    } else if (isAdverb(token) && heads === 0) k++;
    else if (token.tag === 'PastTense' && heads === 0 && k > start) k++;
    else break;
  }
  while (k > start && (NOUN_LINKS.has(lower(reading, k - 1)) || lower(reading, k - 1) === 'and')) k--;
  return heads > 0 || k > start ? k : start;
}

/** "[four] of the nine schools", "32 [%] of the claims" */
function isAmount(token: Token | undefined): boolean {
  return token?.tag === 'Value' || token?.text === '%';
}

function startsPhrase(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || i >= reading.region.to) return false;
  return (
    isNoun(token) || token.tag === 'Adjective' || DETERMINERS.has(token.lower) || token.tag === 'Determiner'
  );
}

/** "Roe, [a lawyer from Leeds]", "Roe, [who wrote the report]", "Roe, [director of …]". */
function startsInsertion(reading: Reading, i: number): boolean {
  const word = lower(reading, i);
  if (word === 'a' || word === 'an' || word === 'the' || word === 'who') return true;
  const token = reading.tokens[i];
  return isNoun(token) && !isCapital(token) && !DATES.has(word) && i < reading.region.to;
}

function insertionEnd(reading: Reading, start: number, to: number): number {
  for (let k = start; k < to && k < start + LONGEST; k++) {
    if (/^[,.;:!?—]$/.test(lower(reading, k)) || isOpaque(reading, k)) return k;
  }
  return Math.min(to, start + LONGEST);
}
