import type { Nominal } from './nominal.ts';
import type { Reading } from './reading.ts';
import type { Referent } from './referent.ts';

/** Roles of those who speak for another, as dictionary forms of the lexicon of source nouns. */
const SPEAKS_FOR = /^(?:spokesman|lawyer|publicist|representative)$/;
const LINK = /^(?:for|of|with|at)$/;
const SKIPPED = /^(?:the|a|an|former|president|then|mr|mrs|ms|mr\.|mrs\.|ms\.)$/;
/** Words that may stand between "for" and the head of the phrase behind it: "for the state health ministry". */
const FARTHEST = 5;

/**
 * Notes for whom spokesmen and lawyers speak: "a spokesman for the bank", "the bank's spokeswoman", "Hamas
 * spokesman". Both stay sources of their own.
 */
export function linkSpokesmen(reading: Reading): void {
  for (const nominal of reading.nominals) {
    if (!SPEAKS_FOR.test(nominal.lemma)) continue;
    const referent = reading.byHead.get(nominal.head);
    if (!referent || referent.speaksFor) continue;
    const principal = behind(reading, nominal) ?? possessor(reading, nominal) ?? before(reading, nominal);
    if (principal && principal !== referent && principal.possessor !== referent)
      referent.speaksFor = principal;
  }
}

/** "a spokesman for the bank", "an attorney for Pagliano". */
function behind(reading: Reading, { head }: Nominal): Referent | null {
  const { tokens } = reading.document;
  if (!LINK.test(tokens[head + 1]?.lower ?? '')) return null;
  const sentence = tokens[head]?.sentence;
  for (let i = head + 2; i < head + 2 + FARTHEST; i++) {
    const token = tokens[i];
    if (token?.sentence !== sentence || !token || /^[,.;:]$/.test(token.text)) return null;
    const index = reading.nameAt[i] ?? -1;
    const run = reading.names[index];
    // "for Mayor Lee", but "for the Lee administration" means the administration.
    if (run && !isQualifier(reading, run.to)) return reading.named[index] ?? null;
    const described = reading.byHead.get(i);
    if (described) return described;
    if (!run && !SKIPPED.test(token.lower) && !/^(?:Adjective|Noun|ProperNoun|Possessive)$/.test(token.tag))
      return null;
  }
  return null;
}

/** A noun behind the name makes it a qualifier of that noun. */
function isQualifier({ document: { tokens }, nameAt, byHead }: Reading, i: number): boolean {
  return nameAt[i] === -1 && byHead.has(i) && tokens[i]?.sentence === tokens[i - 1]?.sentence;
}

/** "the bank's spokeswoman", "her lawyer". */
function possessor(reading: Reading, { head, possessor: at }: Nominal): Referent | null {
  const owner = reading.byHead.get(head)?.possessor;
  if (owner) return owner;
  if (at === null) return null;
  return reading.named[reading.nameAt[at] ?? -1] ?? reading.byHead.get(at) ?? null;
}

/** "Hamas spokesman", "White House spokeswoman"; "German lawyer" tells no more than where one is from. */
function before(reading: Reading, { head, lemma }: Nominal): Referent | null {
  const index = reading.nameAt[head - 1] ?? -1;
  const run = reading.names[index];
  if (!run || run.to !== head || lemma === 'lawyer') return null;
  return run.kind === 'people' || run.kind === 'thing' ? null : (reading.named[index] ?? null);
}
