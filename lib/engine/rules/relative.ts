import type { Document, TokenRun } from '../document.ts';
import { type CueGroup, cueGroup, cueRun } from './cueGroup.ts';
import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { claim, isClaimed, isFiniteVerb, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';
import { OBJECT_PRONOUNS, RELATIVES } from './words.ts';

/** Verbs that give a thing its name: "what she called X". */
const NAMING: ReadonlySet<string> = new Set(
  'call describe see view consider regard label dub deem characterize'.split(' '),
);

/** Those of them that are said, and not only thought. */
const SPEAKING: ReadonlySet<string> = new Set('call describe label dub deem characterize'.split(' '));

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

const NAMED = 'what, source, cue, content';

/** "what she called X", "what they described as X". */
export function namedContents(reading: Reading): Found[] {
  return each(reading, (group, _source, word) => {
    if (word !== 'what' || !namesIt(reading, group)) return null;
    const from = group.head + 1;
    return {
      content: [{ from, to: nameEnd(reading, from, rightEnd(reading, from, 'object')) }],
      rule: NAMED,
      confidence: 0.7,
    };
  });
}

/** "called X", "described as X": what it names follows. */
function namesIt(reading: Reading, { entry: { lemma }, head }: CueGroup): boolean {
  return NAMING.has(lemma) && (!NEEDS_AS.has(lemma) || lower(reading, head + 1) === 'as');
}

/** "[what she called] a gift was a bribe": no more than the name is hers. */
export function isAfterWhat(reading: Reading, group: CueGroup, source: TokenRun): boolean {
  return lower(reading, source.from - 1) === 'what' && namesIt(reading, group);
}

/**
 * Whether the rule for "what she called X" found it, with a name for a thing and not for a person ("what they called
 * him"). In the training texts 28 of 30 that stand in nobody else's content are marked.
 */
export function isNamed({ tokens }: Document, { rule, lemma, content }: Found): boolean {
  return (
    rule === NAMED && SPEAKING.has(lemma) && !OBJECT_PRONOUNS.has(tokens[content[0]?.from ?? 0]?.lower ?? '')
  );
}

/** "a purge[, killing …]", "a purge [and opens …]", "a purge [cost …]": where the sentence goes on behind the name. */
function nameEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const quoted = reading.openAt.get(from);
  if (quoted) return quoted.close + 1;
  for (let k = from + 1; k < to; k++) {
    if (isOpaque(reading, k)) continue;
    const word = lower(reading, k);
    // "a plan that he loved": whatever follows a relative word belongs to the name.
    if (RELATIVES.has(word)) return to;
    // "an unjust, costly war"
    if (word === ',' && tokens[k + 1]?.tag !== 'Adjective') return k;
    if (isFiniteVerb(tokens[k]) && tokens[k]?.tag !== 'Infinitive')
      return /^(?:and|but)$/.test(lower(reading, k - 1)) ? k - 1 : k;
  }
  return to;
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
