import { accordingTo } from './accordingTo.ts';
import { adjectiveContents } from './adjectiveRules.ts';
import { followingContents } from './following.ts';
import { type Found, startOf } from './found.ts';
import { ownersWords, statedBy } from './nounQuote.ts';
import { nounContents } from './nounRules.ts';
import { precedingContents } from './preceding.ts';
import type { Reading } from './reading.ts';
import { namedContents, relativeContents } from './relative.ts';

/**
 * Everything that the cue rules find in one reading, in order of the content. The surest rules come first
 * and claim their tokens; the later ones keep off them.
 */
export function extract(reading: Reading): Found[] {
  return [
    ...precedingContents(reading),
    ...accordingTo(reading),
    ...followingContents(reading),
    ...relativeContents(reading),
    ...namedContents(reading),
    ...adjectiveContents(reading),
    ...statedBy(reading),
    ...ownersWords(reading),
    ...nounContents(reading),
  ].sort((a, b) => startOf(a) - startOf(b));
}
