import type { TokenRun } from '../document.ts';
import { cueGroup } from './cueGroup.ts';
import type { Found } from './found.ts';
import { giver, owner } from './nounRules.ts';
import { claim, isClaimed, isVerb, lower, type Reading, sentenceAt } from './reading.ts';

/** What somebody's words are called where they follow a colon. */
const WORDS: ReadonlySet<string> = new Set(
  `advice answer argument assessment caption comment complaint conclusion email explanation letter line mantra message motto note
  plea pledge post prediction promise question reaction remark reply response statement summary text tweet verdict view vow warning
  words`.split(/\s+/),
);
/** How far before the colon the noun may stand, in tokens: "this statement by Lee to the court on June 11:". */
const REACH = 16;

/** “a statement by Lee on Monday: “X””, “the reaction from farmers was swift: “X””. Claims what it finds. */
export const statedBy = (reading: Reading): Found[] => each(reading, giver, 'noun, giver, colon, quote');

/** “Lee’s verdict on the film: “X””. Claims what it finds. */
export const ownersWords = (reading: Reading): Found[] => each(reading, owner, 'owner, noun, colon, quote');

type FindSource = (reading: Reading, noun: number, to: number) => TokenRun | null;

function each(reading: Reading, findSource: FindSource, rule: string): Found[] {
  const found: Found[] = [];
  for (const { open, close } of reading.quoted) {
    if (lower(reading, open - 1) !== ':' || isClaimed(reading, open)) continue;
    const noun = nounBefore(reading, open - 1);
    const source = noun < 0 ? null : findSource(reading, noun, open - 1);
    if (!source) continue;
    const cue = [{ from: noun, to: noun + 1 }];
    const content = [{ from: open, to: close + 1 }];
    found.push({ cue, source, content, rule, lemma: lower(reading, noun), confidence: 0.8 });
    claim(reading, [...cue, ...content]);
  }
  return found;
}

/** The nearest such noun before the colon; -1 where none stands, or somebody acts nearer to the quotation: they say it. */
function nounBefore(reading: Reading, colon: number): number {
  const { from } = sentenceAt(reading, colon);
  for (let i = colon - 1; i >= Math.max(from, colon - REACH); i--) {
    if (isClaimed(reading, i)) return -1;
    if (isNamed(reading, i)) return i;
    if (cueGroup(reading, i)) return -1;
  }
  return -1;
}

function isNamed(reading: Reading, i: number): boolean {
  return WORDS.has(lower(reading, i)) && !isVerb(reading.tokens[i]);
}
