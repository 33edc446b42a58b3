import type { Found } from './found.ts';
import { subjectBefore } from './nounPhrase.ts';
import { lower, type Reading, sentenceAt } from './reading.ts';

const ISSUED: ReadonlySet<string> = new Set(['signed', 'issued', 'released', 'endorsed']);
const PAPERS: ReadonlySet<string> = new Set([
  'statement',
  'release',
  'letter',
  'communique',
  'circular',
  'memo',
]);
/** Longest "in a joint press statement", in tokens. */
const REACH = 6;

/**
 * "[The union] in a statement signed by its president, Ann Lee, said": the body speaks, and not who signed for it. The
 * model takes the nearer one.
 */
export function withBodyThatSpeaks(reading: Reading, found: Found): Found {
  const { source } = found;
  if (!source) return found;
  const { from } = sentenceAt(reading, source.from);
  for (let k = Math.max(from, source.from - REACH); k < source.to; k++) {
    const isSigned = PAPERS.has(lower(reading, k)) && ISSUED.has(lower(reading, k + 1));
    if (!isSigned || lower(reading, k + 2) !== 'by') continue;
    const end = beforePaper(reading, from, k);
    const body = end > source.from ? { from: source.from, to: end } : subjectBefore(reading, end, from);
    return body ? { ...found, source: body } : found;
  }
  return found;
}

/** Where "[, ]in a joint statement" begins. */
function beforePaper(reading: Reading, from: number, paper: number): number {
  for (let k = paper - 1; k > Math.max(from, paper - REACH); k--) {
    if (lower(reading, k) === 'in') return lower(reading, k - 1) === ',' ? k - 1 : k;
  }
  return -1;
}
