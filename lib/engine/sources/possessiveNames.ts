/** Names that end in a possessive and are no owner's: “Moody’s”, “Sotheby’s”. */
import type { Document, Token } from '../document.ts';
import { isGivenName } from '../lexicon/givenNames.ts';
import { endsPossessive } from '../lexicon/properNames.ts';
import { sourceNoun } from '../lexicon/sourceNouns.ts';
import { titleOf } from '../lexicon/titles.ts';

const MARK = /^['’]s$/;
const CAPITAL = /^\p{Lu}/u;
const ACTS: ReadonlySet<string> = new Set(['PastTense', 'PresentTense', 'Modal', 'Copula', 'Auxiliary']);

/** Whether the possessive mark right behind the token stands at `i + 1`. */
export function hasMark(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i + 1];
  return mark !== undefined && MARK.test(mark.text) && mark.start === tokens[i]?.end;
}

/**
 * The words of such names in the article, in lower case: those that are printed with the mark wherever they are printed,
 * and are known or do something with it at least once ("Moody’s said"; where "Roe’s said" is short for "has", Roe is
 * printed without it, too).
 */
export function possessiveNames({ tokens }: Document): Set<string> {
  const found = new Set<string>();
  const bare = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    if (!CAPITAL.test(token.text)) continue;
    if (!hasMark(tokens, i) || isOfPerson(tokens[i - 1])) bare.add(token.lower);
    else if (endsPossessive(token.lower) || (!isGivenName(token.lower) && acts(tokens, i + 2)))
      found.add(token.lower);
  }
  for (const word of bare) found.delete(word);
  return found;
}

/** "Lee Marsh’s", "Mr Marsh’s" */
const isOfPerson = (before: Token | undefined): boolean =>
  before !== undefined && (isGivenName(before.lower) || titleOf(before.lower) !== undefined);

/** A verb that no noun can be behind an owner: "said the", "would". */
function acts(tokens: readonly Token[], i: number): boolean {
  const [verb, next] = [tokens[i], tokens[i + 1]];
  if (!verb || !ACTS.has(verb.tag) || verb.lower.endsWith('ing')) return false;
  return !/^(?:Noun|Plural|Adjective|ProperNoun)$/.test(next?.tag ?? '') || verb.lemma === 'say';
}

/** "McDonald’s | Chief Executive Ann Lee": behind such a name a role begins another one. */
export function isRoleBehind(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token;
  const isRole = titleOf(lower) !== undefined || sourceNoun(lower)?.kind === 'person';
  return isRole && hasMark(tokens, i - 2);
}
