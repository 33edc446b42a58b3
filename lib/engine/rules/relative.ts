import { cueGroup, cueRun } from './cueGroup.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { claim, isClaimed, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';

/** Verbs that give a thing its name: "what she called X". */
const NAMING: ReadonlySet<string> = new Set(
  'call describe see view consider regard label dub deem characterize'.split(' '),
);

/** "which she said is X" (which … is X) · "what she called X" (X) · "what they described as X" (as X). */
export function relativeContents(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    const group = cueGroup(reading, i);
    if (!group || group.passive || group.infinitive) continue;
    const sentence = sentenceAt(reading, i);
    const source = subjectBefore(reading, group.from, sentence.from);
    if (!source || source.from <= sentence.from) continue;
    const word = lower(reading, source.from - 1);
    const { lemma, frames } = group.entry;
    const base = { cue: [cueRun(group)], source, lemma };
    const next = i + 1;
    const end = next < sentence.to ? rightEnd(reading, next, word === 'what' ? 'object' : 'clause') : next;
    if (end <= next || isClaimed(reading, source.from)) continue;
    let one: Found | null = null;
    if (word === 'what' && NAMING.has(lemma)) {
      one = { ...base, content: [{ from: next, to: end }], rule: 'what source cue content', confidence: 0.8 };
    } else if ((word === 'which' || word === 'who' || word === 'that') && frames.has('clause')) {
      if (!isFiniteVerb(reading.tokens[next]) || isOpaque(reading, next)) continue;
      const relative = { from: source.from - 1, to: source.from };
      one = {
        ...base,
        content: [relative, { from: next, to: end }],
        rule: 'relative, source, cue, clause',
        confidence: 0.7,
      };
    }
    if (!one) continue;
    found.push(one);
    claim(reading, [...one.cue, ...one.content, source]);
  }
  return found;
}
