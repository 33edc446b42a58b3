import { ADJECTIVE_CUES } from '../lexicon/adjectiveCues.ts';
import { clauseFollows } from './complement.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { claim, isAdverb, isClaimed, isOpaque, isVerb, lower, type Reading, sentenceAt } from './reading.ts';
import { AUXILIARIES, BE } from './words.ts';

const FRAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ADJECTIVE_CUES.map(([adjective, frames]) => [adjective, new Set(frames.split(' '))]),
);
/** Verbs that join a subject to what it feels, besides "be". */
const JOINING: ReadonlySet<string> = new Set(
  'feel feels felt seem seems seemed sound sounds sounded remain remains remained become becomes became grew appears appeared'.split(
    ' ',
  ),
);
const DEGREES: ReadonlySet<string> = new Set('more most less very so too quite all deeply'.split(' '));

/** Whether the word is an adjective of thought, also where it looks like a participle ("is convinced"). */
export function isAdjectiveCue(word: string): boolean {
  return FRAMES.has(word);
}

/** "Doctors are concerned about X" · "I’m sure X" · "She seemed eager to X". */
export function adjectiveContents(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    const frames = FRAMES.get(lower(reading, i));
    if (!frames || isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const one = at(reading, i, frames);
    if (!one || one.content.some((run) => isClaimed(reading, run.from))) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content]);
  }
  return found;
}

function at(reading: Reading, i: number, frames: ReadonlySet<string>): Found | null {
  const sentence = sentenceAt(reading, i);
  const from = verbStart(reading, i, sentence.from);
  const source = from < i ? subjectBefore(reading, from, sentence.from) : null;
  if (!source || lower(reading, source.from) === 'it' || lower(reading, source.from) === 'that') return null;
  const next = i + 1;
  const word = lower(reading, next);
  const base = { source, lemma: lower(reading, i), confidence: 0.65 };
  if (frames.has(word) && word !== 'clause' && next + 1 < sentence.to) {
    const own = word === 'that' || (word === 'to' && isVerb(reading.tokens[next + 1]));
    const start = own ? next : next + 1;
    const end = rightEnd(reading, start, own ? 'clause' : 'object');
    if (end <= start) return null;
    return {
      ...base,
      cue: [{ from, to: start }],
      content: [{ from: start, to: end }],
      rule: `source, adjective cue, ${own ? word : 'preposition'}`,
    };
  }
  if (!frames.has('clause') || !clauseFollows(reading, next, sentence.to)) return null;
  const end = rightEnd(reading, next, 'clause');
  return {
    ...base,
    cue: [{ from, to: next }],
    content: [{ from: next, to: end }],
    rule: 'source, adjective cue, clause',
  };
}

/** Index of the first word of the verb that the adjective hangs on, `i` if it hangs on none. */
function verbStart(reading: Reading, i: number, lowest: number): number {
  let k = i;
  while (k > lowest && (isAdverb(reading.tokens[k - 1]) || DEGREES.has(lower(reading, k - 1)))) k--;
  const verb = lower(reading, k - 1);
  if (k === lowest || !(BE.has(verb) || JOINING.has(verb))) return i;
  k--;
  while (k > lowest && (AUXILIARIES.has(lower(reading, k - 1)) || isAdverb(reading.tokens[k - 1]))) k--;
  return k;
}
