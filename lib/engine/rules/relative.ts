import type { TokenRun } from '../document.ts';
import { type CueGroup, cueGroup, cueRun } from './cueGroup.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { claim, isClaimed, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';

/** Verbs that give a thing its name: "what she called X". */
const NAMING: ReadonlySet<string> = new Set(
  'call describe see view consider regard label dub deem characterize'.split(' '),
);

/** Those of them that need "as": "what they saw [as] a threat". */
const NEEDS_AS: ReadonlySet<string> = new Set('see view regard describe'.split(' '));

const LEADS: ReadonlySet<string> = new Set(['which', 'who', 'that', 'what']);

/** "which she said is X", "what she says are X": the relative word and what follows the cue are the content. */
export function relativeContents(reading: Reading): Found[] {
  return each(reading, (group, source, word) => {
    if (!LEADS.has(word)) return null;
    // "What he said is true": there it is a subject.
    if (word === 'what' && source.from - 1 <= sentenceAt(reading, source.from).from) return null;
    const next = group.head + 1;
    if (!group.entry.frames.has('clause') || !isFiniteVerb(reading.tokens[next]) || isOpaque(reading, next))
      return null;
    const relative = { from: source.from - 1, to: source.from };
    return {
      content: [relative, { from: next, to: rightEnd(reading, next, 'clause') }],
      rule: 'relative, source, cue, clause',
      confidence: 0.7,
    };
  });
}

/** "what she called X", "what they described as X". */
export function namedContents(reading: Reading): Found[] {
  return each(reading, (group, _source, word) => {
    if (word !== 'what' || !NAMING.has(group.entry.lemma)) return null;
    const from = group.head + 1;
    if (NEEDS_AS.has(group.entry.lemma) && lower(reading, from) !== 'as') return null;
    return {
      content: [{ from, to: rightEnd(reading, from, 'object') }],
      rule: 'what, source, cue, content',
      confidence: 0.7,
    };
  });
}

type Part = Pick<Found, 'content' | 'rule' | 'confidence'>;

/** Runs over the cues with a subject and the word before it, and claims what `find` returns. */
function each(
  reading: Reading,
  find: (group: CueGroup, source: TokenRun, word: string) => Part | null,
): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    const group = cueGroup(reading, i);
    if (!group || group.passive || group.infinitive) continue;
    const sentence = sentenceAt(reading, i);
    const source = subjectBefore(reading, group.from, sentence.from);
    if (!source || source.from <= sentence.from || i + 1 >= sentence.to) continue;
    if (isClaimed(reading, source.from) || isClaimed(reading, i + 1)) continue;
    const part = find(group, source, lower(reading, source.from - 1));
    if (!part || part.content.some(({ from, to }) => to <= from)) continue;
    found.push({ ...part, cue: [cueRun(group)], source, lemma: group.entry.lemma });
    claim(reading, [cueRun(group), ...part.content, source]);
  }
  return found;
}
