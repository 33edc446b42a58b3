/** "Reuters reported, citing two officials": whom an outlet cites are its sources and no claim of its own. */
import type { Document, Token, TokenRun } from '../document.ts';
import { knownName, nameWord } from '../lexicon/properNames.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import type { Found } from '../rules/found.ts';
import { CITING } from '../rules/words.ts';
import type { Candidate } from './candidates.ts';

/** How far behind "citing" the noun for people may stand, in tokens. */
const REACH = 6;

/**
 * The candidates without those that read whom an outlet cites as what it says, where the outlet says something else in
 * the same sentence; pass 4 makes the cited ones its source.
 *
 * @param rules what the cue rules find.
 */
export function withoutCited<T extends Candidate>(
  document: Document,
  found: readonly T[],
  rules: readonly Found[],
): T[] {
  const { tokens } = document;
  const sentenceOf = (head: number): number => tokens[head]?.sentence ?? -1;
  const heads = [
    ...found.map(({ head }) => head),
    ...rules.filter((rule) => leadsInCitation(document, rule)).map(({ cue }) => cue[0]?.from ?? -1),
  ];
  const says = new Set(heads.filter((head) => !CITING.has(tokens[head]?.lower ?? '')).map(sentenceOf));
  return found.filter(
    ({ head, source }) =>
      !CITING.has(tokens[head]?.lower ?? '') ||
      !source ||
      !isOutlet(tokens, source) ||
      !says.has(sentenceOf(head)) ||
      !citesPeople(tokens, head + 1),
  );
}

/** "Reuters reported, citing two officials, that …" */
export function leadsInCitation({ tokens }: Document, { cue }: Found): boolean {
  const end = cue.at(-1)?.to ?? -1;
  return tokens[end]?.text === ',' && CITING.has(tokens[end + 1]?.lower ?? '');
}

function isOutlet(tokens: readonly Token[], { from, to }: TokenRun): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const name = words.filter((word, i) => i > 0 || word !== 'the').join(' ');
  return knownName(name) === 'media' || words.some((word) => nameWord(word) === 'media');
}

/** Whether people are printed next: "two officials", "people familiar with it", "Jane Roe". */
function citesPeople(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + REACH; k++) {
    const token = tokens[k];
    if (!token || token.tag === 'Punctuation') return false;
    const noun = sourceNoun(token.lower);
    if (noun && noun.kind !== 'document') return noun.kind === 'person' || noun.kind === 'group';
    if (token.tag === 'ProperNoun' && k === from) return nameWord(token.lower) !== 'media';
  }
  return false;
}
