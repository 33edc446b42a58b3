/** What shows that a bare name of unknown kind ("Musa") is a person's. */
import type { Document, Token, TokenRun } from '../document.ts';
import type { Gender } from '../lexicon/givenNames.ts';
import { tokensOf } from './mention.ts';
import type { State } from './state.ts';

/** How far before the name its "himself" may stand, in tokens: "identified himself to us simply as Musa". */
const REACH = 6;

/** "“I have no strength,” Musa said", "who called himself Musa", "Musa, 34, said": bodies say "we" and have no age. */
export function knowPersons(state: State): void {
  const { document, names, named } = state.reading;
  for (const [i, run] of names.entries()) {
    const referent = named[i];
    if (!referent || referent.kind !== null) continue;
    const gender = ownGender(document.tokens, run.titleFrom);
    const isOne = hasAge(document.tokens, run.to) || doesForLiving(document.tokens, run.to);
    if (gender === null && !isOne) continue;
    referent.kind = 'person';
    referent.gender ??= gender;
  }
  for (const [i, draft] of state.drafts.entries()) {
    const referent = state.found[i];
    if (!referent?.named || referent.kind !== null || state.mentions[i]?.form !== 'name') continue;
    if (draft.content.some((span) => saysI(document, tokensOf(document, span)))) referent.kind = 'person';
  }
}

function ownGender(tokens: readonly Token[], name: number): Gender | null {
  const near = tokens.slice(Math.max(0, name - REACH), name);
  const self = near.findLast(({ lower }) => /^(?:him|her)self$/.test(lower));
  if (!self || !/^(?:as|himself|herself)$/.test(tokens[name - 1]?.lower ?? '')) return null;
  return self.lower === 'himself' ? 'he' : 'she';
}

function hasAge(tokens: readonly Token[], end: number): boolean {
  return (
    tokens[end]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[end + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[end + 2]?.text ?? '')
  );
}

/** "Ruiz, who runs the bakery,": a team "who lost" or bodies "who make cars" have no living. */
function doesForLiving(tokens: readonly Token[], end: number): boolean {
  return (
    tokens[end]?.text === ',' &&
    tokens[end + 1]?.lower === 'who' &&
    /^(?:is|was|lives|works|runs|heads|teaches|studies|chairs|owns)$/.test(tokens[end + 2]?.lower ?? '')
  );
}

/** Of one content so many "I" are looked at: bounds the work on any text. */
const MOST = 20;

/** "I" in a quotation that is no quotation within another. */
function saysI({ tokens, quoteStates, quotations }: Document, { from, to }: TokenRun): boolean {
  let looked = 0;
  for (let k = from; k < to && looked < MOST; k++) {
    if (tokens[k]?.text !== 'I' || quoteStates[k] !== 'inside') continue;
    looked++;
    const { start } = tokens[k] as Token;
    if (!quotations.some(({ depth, span }) => depth > 0 && span.start <= start && start < span.end))
      return true;
  }
  return false;
}
