import type { Found } from './found.ts';
import { claim, isClaimed, isVerb, lower, type QuotedRun, type Reading } from './reading.ts';

const DASH = /^(?:—|–|―|--+|-|~)$/;
/** Longest name behind the dash, in tokens. */
const LONGEST_NAME = 12;

/** “A bridge is a promise.” — Jane Roe, engineer (also with the name in the next paragraph). */
export function bylines(reading: Reading): Found[] {
  const found: Found[] = [];
  for (const quoted of reading.quoted) {
    if (isClaimed(reading, quoted.open)) continue;
    const one = at(reading, quoted);
    if (!one) continue;
    found.push(one);
    claim(reading, [...one.content, ...one.cue]);
  }
  return found;
}

function at(reading: Reading, quoted: QuotedRun): Found | null {
  const { document, tokens } = reading;
  const dash = quoted.close + 1;
  if (!DASH.test(lower(reading, dash))) return null;
  const paragraph = document.paragraphs[tokens[dash]?.paragraph ?? -1];
  const opening = document.paragraphs[tokens[quoted.open]?.paragraph ?? -1];
  if (!paragraph || opening?.from !== quoted.open) return null;
  const source = { from: dash + 1, to: paragraph.to };
  const size = source.to - source.from;
  if (size < 1 || size > LONGEST_NAME || !/^\p{Lu}/u.test(tokens[source.from]?.text ?? '')) return null;
  for (let k = source.from; k < source.to; k++) if (isVerb(tokens[k]) && k > source.from) return null;
  return {
    cue: [{ from: dash, to: dash + 1 }],
    source,
    content: [{ from: quoted.open, to: quoted.close + 1 }],
    rule: 'quote, dash, source',
    lemma: '—',
    confidence: 0.9,
  };
}
