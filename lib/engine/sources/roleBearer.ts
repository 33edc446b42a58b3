import type { Document, Token } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { titleOf } from '../lexicon/titles.ts';
import type { NameAt, NameRun } from './nameRun.ts';

/**
 * Who is named behind a role that is longer than its first noun phrase: "A spokesman for the harbour board Paul Cole",
 * "Department of Tides (DoT) director, Ana Silva".
 *
 * @param end where the first noun phrase of the source ends. @param to where the source ends.
 * @returns the index of the name, or null.
 */
export function roleBearer(
  document: Document,
  names: readonly NameRun[],
  nameAt: NameAt,
  end: number,
  to: number,
): number | null {
  const { tokens } = document;
  if (end >= to) return null;
  let last = to;
  while (last > end && /^[,;]$/.test((tokens[last - 1] as Token).text)) last--;
  const index = nameAt[last - 1] ?? -1;
  const run = names[index];
  if (run?.kind !== 'person' || run.words.length < 2 || run.titleFrom < end || run.to !== last) return null;
  const before = tokens[run.titleFrom - 1] as Token;
  for (let i = end; i < run.titleFrom - 1; i++)
    if (/^(?:,|and|who|which|that|whose|[—–])$/.test((tokens[i] as Token).lower)) return null;
  if (before.text === ',') return isRole(tokens, run.titleFrom - 2) ? index : null;
  if (PREPOSITIONS.has(before.lower) || /^(?:the|a|an|and|who|['’]s?)$/.test(before.lower)) return null;
  const head = end - 1;
  return isRole(tokens, head) && nameAt[run.titleFrom - 1] !== index ? index : null;
}

/** "director", "Attorney": a noun for one person. */
function isRole(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  const noun = sourceNoun(lower);
  return (noun?.kind === 'person' && !noun.plural) || (titleOf(lower)?.role ?? '') !== '';
}
