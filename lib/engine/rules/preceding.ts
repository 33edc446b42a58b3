import type { TokenRun } from '../document.ts';
import { complement } from './complement.ts';
import { type CueGroup, cueGroup, cueRun } from './cueGroup.ts';
import { trimLeft, trimRight } from './extent.ts';
import { type Found, nonEmpty } from './found.ts';
import { phraseEnd, subjectBefore } from './nounPhrase.ts';
import {
  claim,
  isClaimed,
  isFiniteVerb,
  isOpaque,
  isVerb,
  lower,
  type QuotedRun,
  type Reading,
  sentenceAt,
} from './reading.ts';
import { DATES, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS } from './words.ts';

/** Contents that stand before their cue or around it: “X,” she said · X, said Roe · X, she said, Y. */
export function precedingContents(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    const group = cueGroup(reading, i);
    if (!group || group.infinitive || group.passive) continue;
    if (!group.entry.frames.has('quote') && !group.entry.frames.has('quoteOnly')) continue;
    const one = following(reading, group) ?? inverted(reading, group);
    if (!one) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content, ...(one.source ? [one.source] : [])]);
  }
  return found;
}

/** “X,” said Roe, a lawyer. */
function inverted(reading: Reading, group: CueGroup): Found | null {
  const { head } = group;
  const sentence = sentenceAt(reading, head);
  if (group.from <= sentence.from) return null;
  const before = group.from - 1;
  const quoted = closedBefore(reading, before);
  if (!quoted && lower(reading, before) !== ',') return null;
  if (isTold(group) || DATES.has(lower(reading, head + 1))) return null;
  const end = phraseEnd(reading, head + 1, sentence.to, true);
  if (end === head + 1) return null;
  const behind = reading.tokens[end];
  if (end < sentence.to && (isFiniteVerb(behind) || lower(reading, end) === 'that')) return null;
  if (!quoted && (lower(reading, head + 1) === 'that' || verbFollows(reading, end, sentence.to))) return null;
  if (group.entry.form === 'gerund') return null;
  // "X, say critics[.]", but "…, tell them".
  if (
    group.entry.form === 'base' &&
    !(group.entry.cueClass === 'speech' && endsHere(reading, end, sentence.to))
  )
    return null;
  if (!quoted) {
    if (group.entry.cueClass !== 'speech' || SUBJECT_PRONOUNS.has(lower(reading, head + 1))) return null;
    // "Roe, who left in May, said …": the comma ends an insertion behind the subject.
    if (
      subjectBefore(reading, group.from, sentence.from)?.from === trimLeft(reading, sentence.from, group.from)
    )
      return null;
  }
  const content = leftContent(reading, before, sentence, quoted);
  if (!content) return null;
  const source = { from: head + 1, to: end };
  return {
    cue: [cueRun(group)],
    source,
    content: [...content, ...secondSegment(reading, end, sentence)],
    rule: quoted ? 'quote, cue, source' : 'clause, cue, source',
    lemma: group.entry.lemma,
    confidence: quoted ? 0.95 : 0.75,
  };
}

/** "X, told reporters" names who hears it; "X, warned engineers" who says it. */
const isTold = ({ entry }: CueGroup): boolean => entry.frames.has('recipient') && entry.lemma !== 'warn';

/** Roe, the mayor, said [the plan for the town] was late: a verb before the next stop makes it no source. */
function verbFollows(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = lower(reading, k);
    if (/^[,.;:—]$/.test(word) || RELATIVES.has(word)) return false;
    if (isFiniteVerb(reading.tokens[k])) return true;
  }
  return false;
}

/** “X,” Roe said. · X, Roe said Monday. · X, Roe said, Y. */
function following(reading: Reading, group: CueGroup): Found | null {
  const sentence = sentenceAt(reading, group.head);
  const source = subjectBefore(reading, group.from, sentence.from);
  if (!source || source.from <= sentence.from) return null;
  const before = source.from - 1;
  const quoted = closedBefore(reading, before);
  const comma = lower(reading, before) === ',' || lower(reading, before) === '—';
  if (!quoted && !comma) return null;
  const right = complement(reading, group);
  // "X, Roe told [reporters]": the person addressed is no content.
  const addressed = group.entry.frames.has('recipient');
  const behind = addressed ? phraseEnd(reading, group.head + 1, sentence.to, false) : group.head + 1;
  if (!quoted) {
    if (addressed && behind === group.head + 1) return null;
    if (group.entry.frames.has('quoteOnly')) return null;
    if (right && right.kind !== 'object') return null;
    if (!endsHere(reading, behind, sentence.to)) return null;
  }
  const around = quoted ? [] : goesOn(reading, behind, sentence);
  const content = leftContent(reading, before, sentence, quoted, around.length > 0);
  if (!content) return null;
  if (quoted && (right?.kind === 'that' || right?.kind === 'clause')) return null;
  const second = secondSegment(reading, behind, sentence);
  return {
    cue: [cueRun(group)],
    source,
    content: nonEmpty([...content, ...second, ...(second.length === 0 ? around : [])]),
    rule: quoted ? 'quote, source, cue' : 'clause, source, cue',
    lemma: group.entry.lemma,
    confidence: quoted ? 0.95 : 0.8,
  };
}

/** Whether nothing that a cue takes follows: the sentence's end, a stop, a phrase of time or place. */
function endsHere(reading: Reading, i: number, to: number): boolean {
  if (i >= to) return true;
  const token = reading.tokens[i];
  if (!token || token.tag === 'Punctuation') return !reading.openAt.has(i) && token?.text !== ':';
  return PREPOSITIONS.has(token.lower) || token.entity === 'date' || SUBORDINATORS.has(token.lower);
}

/** True if the token is a closing mark, or the comma behind one. */
function closedBefore(reading: Reading, i: number): boolean {
  return reading.closeAt.has(i) || (lower(reading, i) === ',' && reading.closeAt.has(i - 1));
}

/** The content that ends at `last`: the quotation that closes there, or the sentence up to it. */
function leftContent(
  reading: Reading,
  last: number,
  sentence: TokenRun,
  quoted: boolean,
  goesOnBehind = false,
): TokenRun[] | null {
  const close = reading.closeAt.get(last) ?? reading.closeAt.get(last - 1);
  let from = sentence.from;
  const to = trimRight(reading, from, last + 1);
  if (quoted && close) {
    const opening = sentenceAt(reading, close.open);
    from = close.open < sentence.from ? leadStart(reading, opening, close.open) : sentence.from;
  }
  if (!quoted) from = clauseStart(reading, sentence.from, last);
  while (from < to && isClaimed(reading, from)) from++;
  for (let k = from; k < to; k++) if (isClaimed(reading, k)) from = k + 1;
  const start = trimLeft(reading, from, to);
  if (to <= start) return null;
  if (!quoted && !goesOnBehind && !hasVerb(reading, start, to)) {
    return RELATIVES.has(lower(reading, start)) ? [{ from: start, to }] : null;
  }
  return [...earlierParagraphs(reading, close?.open ?? -1), { from: start, to }];
}

/** Whether text before the opening mark in its sentence belongs to the content: only if no stop parts them. */
function leadStart(reading: Reading, opening: TokenRun, open: number): number {
  const parted = /^[,:]$/.test(lower(reading, open - 1)) || open === opening.from;
  return parted || isSpokenFor(reading, opening.from, open) ? open : opening.from;
}

/** "[Roe said it was “late.”] “We wait,” he said": the words before have a cue with a subject of their own. */
function isSpokenFor(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const group = cueGroup(reading, k);
    if (!group || group.infinitive || group.passive || !group.entry.frames.has('quote')) continue;
    if (subjectBefore(reading, group.from, from)) return true;
  }
  return false;
}

/** "who, [he] said": the content before an inserted cue starts at the relative word. */
function clauseStart(reading: Reading, from: number, last: number): number {
  const before = lower(reading, last - 1);
  return RELATIVES.has(before) ? last - 1 : from;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isVerb(reading.tokens[k]) || isOpaque(reading, k)) return true;
  return false;
}

/** The paragraphs before, while they open a quotation that this one continues. */
function earlierParagraphs(reading: Reading, open: number): TokenRun[] {
  const runs: TokenRun[] = [];
  let at = reading.quoted.findIndex((run) => run.open === open);
  while (at > 0 && reading.quoted[at]?.quotation.continues) {
    at--;
    const earlier = reading.quoted[at];
    if (!earlier || earlier.quotation.closed || isClaimed(reading, earlier.open)) break;
    runs.unshift({ from: earlier.open, to: earlier.close + 1 });
  }
  return runs;
}

/** said Roe. “Second segment.” · said Roe, “second segment.” */
function secondSegment(reading: Reading, from: number, sentence: TokenRun): TokenRun[] {
  const paragraph = reading.tokens[from - 1]?.paragraph;
  for (let k = from; k <= sentence.to && k < from + 20; k++) {
    const quoted = reading.openAt.get(k);
    if (reading.tokens[k]?.paragraph !== paragraph) return [];
    if (quoted && k === sentence.to && hasOwnCue(reading, quoted)) return [];
    if (quoted && (k === sentence.to || /^[,;:—]$|^--+$/.test(lower(reading, k - 1)))) {
      return [{ from: k, to: quoted.close + 1 }];
    }
    if (quoted || lower(reading, k) === ':') return [];
  }
  return [];
}

/** “…,” she said: the quotation is claimed by a cue right behind it. */
function hasOwnCue(reading: Reading, quoted: QuotedRun): boolean {
  const sentence = sentenceAt(reading, quoted.close);
  for (let k = quoted.close + 1; k < Math.min(sentence.to, quoted.close + 12); k++) {
    const group = cueGroup(reading, k);
    if (group && (group.entry.frames.has('quote') || group.entry.frames.has('quoteOnly'))) return true;
    if (isOpaque(reading, k)) return false;
  }
  return false;
}

/** "X, she said[, Y]": the sentence goes on behind the cue. */
function goesOn(reading: Reading, i: number, sentence: TokenRun): TokenRun[] {
  if (lower(reading, i) !== ',') return [];
  const next = lower(reading, i + 1);
  if (i + 3 >= sentence.to || next === 'a' || next === 'but' || next === 'and') return [];
  if (reading.tokens[i + 1]?.tag === 'Gerund') return [];
  const to = trimRight(reading, i + 1, sentence.to);
  for (let k = i + 1; k < to; k++) if (isClaimed(reading, k)) return nonEmpty([{ from: i + 1, to: k }]);
  return [{ from: i + 1, to }];
}
