import { rightEnd } from './extent.ts';
import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { isClaimed, isOpaque, lower, type Reading, sentenceAt } from './reading.ts';

const PUT: ReadonlySet<string> = new Set(['put', 'puts', 'putting']);
/** What can be reckoned: "the death [toll]", "the [number] of wounded". */
const RECKONED: ReadonlySet<string> = new Set(
  `toll tolls number numbers figure figures total totals cost costs count tally size share value price rate damage damages
  loss losses casualties deaths turnout crowd chance chances odds bill population`.split(/\s+/),
);
/** Words before the number: "at 32", "closer to 60". */
const LINKS: ReadonlySet<string> = new Set(['at', 'around', 'between', 'above', 'below', 'closer', 'nearer']);
/** How far behind the verb what is reckoned, and then the number, may stand, in tokens. */
const REACH = 8;

/** "Officials put the death toll at 32": a verb of no speech, and yet somebody's word for a number. */
export function reckonings(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = reading.region.from; i < reading.region.to; i++) {
    if (!PUT.has(lower(reading, i)) || isOpaque(reading, i) || isClaimed(reading, i)) continue;
    const sentence = sentenceAt(reading, i);
    const noun = within(reading, i + 1, sentence.to, (word) => RECKONED.has(word));
    const link = noun < 0 ? -1 : within(reading, noun + 1, sentence.to, (word) => LINKS.has(word));
    if (link < 0 || within(reading, link + 1, sentence.to, (_, k) => isNumber(reading, k)) < 0) continue;
    const source = subjectBefore(reading, i, sentence.from);
    if (!source) continue;
    found.push({
      cue: [{ from: i, to: i + 1 }],
      source,
      content: [{ from: i + 1, to: rightEnd(reading, i + 1, 'object') }],
      rule: 'source, put, number',
      lemma: 'put',
      confidence: 0.7,
    });
  }
  return found;
}

/** Index of the next such token, or -1. */
function within(
  reading: Reading,
  from: number,
  to: number,
  fits: (word: string, k: number) => boolean,
): number {
  for (let k = from; k < Math.min(to, from + REACH); k++) {
    if (isOpaque(reading, k) || lower(reading, k) === ',') return -1;
    if (fits(lower(reading, k), k)) return k;
  }
  return -1;
}

function isNumber({ tokens }: Reading, k: number): boolean {
  return tokens[k]?.tag === 'Value' || /^[$£€]?\d/.test(tokens[k]?.text ?? '');
}
