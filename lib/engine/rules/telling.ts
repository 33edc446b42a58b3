/** “To hear Pike tell it, X”, “As Pike tells it, X”, “For Pike, it was “X””: somebody’s view without a verb that takes it. */
import type { TokenRun } from '../document.ts';
import { rightEnd, trimLeft, trimRight } from './extent.ts';
import { addFree, type Found } from './found.ts';
import { phraseEnd } from './nounPhrase.ts';
import { isCapital, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { OPENERS, RELATIVES, SUBJECT_PRONOUNS } from './words.ts';

const TELLS: ReadonlySet<string> = new Set(
  'describes described puts put sees saw tell tells told'.split(' '),
);
/** Words between a sentence's beginning and its source: "as", "the way", "to hear". */
const LEADS: readonly (readonly string[])[] = [['as'], ['the', 'way'], ['to', 'hear']];

/** Claims what it finds. */
export function asTheyTell(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const { from, to } of reading.sentences) {
    addFree(reading, found, told(reading, start(reading, from), to));
    for (let k = from + 2; k + 3 < to; k++) {
      if (lower(reading, k) === 'as' && lower(reading, k - 1) === ',')
        addFree(reading, found, told(reading, k, to));
    }
  }
  return found;
}

const start = (reading: Reading, from: number): number =>
  OPENERS.has(lower(reading, from)) ? from + 1 : from;

/** "As Pike tells it, X", "X, as Pike tells it." */
function told(reading: Reading, from: number, to: number): Found | null {
  const lead = LEADS.find((words) => words.every((word, i) => lower(reading, from + i) === word));
  if (!lead || isOpaque(reading, from)) return null;
  const source = { from: from + lead.length, to: phraseEnd(reading, from + lead.length, to, false) };
  const verb = source.to;
  if (verb === source.from || !TELLS.has(lower(reading, verb))) return null;
  const it = lower(reading, verb + 1) === 'it' ? verb + 2 : -1;
  const story = lower(reading, verb + 1) === 'the' && lower(reading, verb + 2) === 'story' ? verb + 3 : -1;
  const behind = Math.max(it, story);
  if (behind < 0) return null;
  const content =
    from === start(reading, sentenceAt(reading, from).from)
      ? clauseBehind(reading, behind)
      : clauseBefore(reading, from, behind);
  if (!content) return null;
  return {
    cue: [
      { from, to: source.from },
      { from: verb, to: behind },
    ],
    source,
    content: [content],
    rule: 'as source tells it, content',
    lemma: 'tell',
    confidence: 0.85,
  };
}

function clauseBehind(reading: Reading, comma: number): TokenRun | null {
  if (lower(reading, comma) !== ',') return null;
  const to = rightEnd(reading, comma + 1, 'clause');
  return to > comma + 1 ? { from: comma + 1, to } : null;
}

/** The sentence up to the comma before "as", where nothing follows. */
function clauseBefore(reading: Reading, as: number, behind: number): TokenRun | null {
  const sentence = sentenceAt(reading, as);
  if (behind < sentence.to && !/^[.?!]$/.test(lower(reading, behind))) return null;
  const to = trimRight(reading, sentence.from, as);
  const from = trimLeft(reading, sentence.from, to);
  return to > from ? { from, to } : null;
}

/** Fewest quoted tokens, marks included, that make a clause somebody's words. */
const QUOTED = 4;

/** "For Pike, the storm was “the worst night of my life.”": whose words they are only what leads in the sentence tells. Claims nothing. */
export function quotedFor(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const { open, close } of reading.quoted) {
    const sentence = sentenceAt(reading, open);
    const from = start(reading, sentence.from);
    if (lower(reading, from) !== 'for' || close - open + 1 < QUOTED) continue;
    const source = { from: from + 1, to: phraseEnd(reading, from + 1, sentence.to, false) };
    const isSomeone =
      isCapital(reading.tokens[source.to - 1]) || SUBJECT_PRONOUNS.has(lower(reading, source.from));
    if (!isSomeone || lower(reading, source.to) !== ',' || source.to >= open) continue;
    if (RELATIVES.has(lower(reading, source.to + 1))) continue;
    const end = Math.max(close + 1, rightEnd(reading, source.to + 1, 'clause'));
    found.push({
      cue: [{ from, to: from + 1 }],
      source,
      content: [{ from: source.to + 1, to: end }],
      rule: 'for source, quoted content',
      lemma: 'for',
      confidence: 0.6,
    });
  }
  return found;
}
