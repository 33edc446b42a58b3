import type { Document, Token } from '../document.ts';
import { PREPOSITIONS } from '../lexicon/functionWords.ts';
import { pronounOf } from '../lexicon/pronouns.ts';
import { type SourceNoun, sourceNoun } from '../lexicon/sourceNouns.ts';

/** How the noun phrase begins: "the …", "a …", "her …" or "Trump's …", "two …" or "some …", or none of them. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'bare';

/** A noun phrase without a proper name at its head: "the Hamas-run ministry", "a senior U.S. official". */
export interface Nominal {
  /** Tokens from the determiner to the head, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Dictionary form of the head ("officials" → "official"). */
  readonly lemma: string;
  readonly noun: SourceNoun | null;
  readonly determiner: Determiner;
  /** Words between determiner and head, in lower case. */
  readonly qualifiers: readonly string[];
  /** Token of the possessor: "her", or the name before "'s"; null for none. */
  readonly possessor: number | null;
  readonly plural: boolean;
}

const DEFINITE = /^(?:the|this|that|these|those|such)$/;
const INDEFINITE = /^(?:a|an|another|any|every|each|no)$/;
const QUANTITY =
  /^(?:some|many|most|several|few|all|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|other|various|numerous|more|one|half|\d[\d,.]*)$/;
const QUALIFIER_TAG =
  /^(?:Adjective|Noun|ProperNoun|Plural|Value|Gerund|PastTense|Participle|Unknown|Possessive|Adverb|Infinitive|PresentTense)$/;
/** The farthest that a determiner stands from its head, in tokens. */
const WIDEST = 9;

const WORD = /[\p{L}\p{N}]/u;

/**
 * The noun phrase whose head is the given token.
 *
 * @param first the phrase begins no earlier than this token.
 */
export function nominalAt(document: Document, head: number, first: number): Nominal {
  const { tokens } = document;
  const token = tokens[head] as Token;
  const noun = sourceNoun(token.lower) ?? null;
  const qualifiers: string[] = [];
  let determiner: Determiner = 'bare';
  let possessor: number | null = null;
  let from = head;
  const limit = Math.max(first, head - WIDEST);
  for (let i = head - 1; i >= limit; i--) {
    const word = tokens[i] as Token;
    if (word.sentence !== token.sentence) break;
    // "the 60-second spot": a tight hyphen stands inside one qualifier.
    if (word.text === '-' && tokens[i + 1]?.start === word.end && tokens[i - 1]?.end === word.start) continue;
    const kind = determinerOf(tokens, i);
    // "that night ex-CIA chief": far from the head, "that" belongs to another noun.
    if (/^(?:that|this|those|these|such)$/.test(word.lower) && head - i > 2) break;
    if (kind) {
      from = i;
      determiner = determiner === 'possessive' ? determiner : kind;
      if (kind === 'possessive') possessor = possessorOf(tokens, i);
      if (kind === 'possessive' && word.text !== tokens[possessor ?? i]?.text)
        from = nameStart(tokens, i, limit);
      if (kind !== 'quantity') break;
      continue;
    }
    if (!isQualifier(word) || isClauseVerb(tokens, i)) break;
    // "citing two officials": before a number only "the last two" goes on.
    if (determiner === 'quantity' && !/^(?:Adjective|Value)$/.test(word.tag)) break;
    from = i;
    if (WORD.test(word.text)) qualifiers.unshift(word.lower);
  }
  const many = /^(?:these|those)$/.test((tokens[from] as Token).lower);
  const plural = noun?.plural ?? (many || token.tag === 'Plural' || /[^s]s$/.test(token.lower));
  return {
    from,
    to: head + 1,
    head,
    lemma: noun?.lemma ?? singular(token),
    noun,
    determiner,
    qualifiers,
    possessor,
    plural,
  };
}

function singular(token: Token): string {
  return token.lower.replace(/([^s])s$/, '$1');
}

function determinerOf(tokens: readonly Token[], i: number): Determiner | null {
  const { lower, text } = tokens[i] as Token;
  if (DEFINITE.test(lower)) return 'definite';
  if (INDEFINITE.test(lower)) return 'indefinite';
  if (pronounOf(lower)?.possessive) return 'possessive';
  if (/^['’]s?$/.test(text) && (tokens[i - 1]?.end ?? -1) === (tokens[i] as Token).start) return 'possessive';
  return QUANTITY.test(lower) ? 'quantity' : null;
}

/** The last token of the possessor: the pronoun itself, or the word before "'s". */
function possessorOf(tokens: readonly Token[], i: number): number {
  return /^['’]s?$/.test((tokens[i] as Token).text) ? i - 1 : i;
}

function nameStart(tokens: readonly Token[], mark: number, limit: number): number {
  let start = mark - 1;
  while (
    start > limit &&
    /^\p{Lu}/u.test((tokens[start - 1] as Token).text) &&
    (tokens[start - 1] as Token).sentence === (tokens[mark] as Token).sentence
  )
    start--;
  if (start > limit && /^(?:the|a|an)$/.test((tokens[start - 1] as Token).lower)) start--;
  return Math.max(start, limit);
}

/** "don't | imagine friends": a word tagged as a verb qualifies only behind an article or adjective. */
function isClauseVerb(tokens: readonly Token[], i: number): boolean {
  const { tag, text } = tokens[i] as Token;
  if (!/^(?:Infinitive|PresentTense|PastTense)$/.test(tag) || /^\p{Lu}|-/u.test(text)) return false;
  const before = tokens[i - 1]?.tag ?? '';
  if (tag !== 'PastTense' && /^(?:Noun|ProperNoun)$/.test(before)) return false;
  return !/^(?:Determiner|Adjective|Possessive|Value|Adverb)$/.test(before);
}

function isQualifier(token: Token): boolean {
  if (PREPOSITIONS.has(token.lower) || pronounOf(token.lower)) return false;
  if (
    /^(?:and|or|but|that|who|is|was|are|were|be|been|had|has|have|said|says|not|to|as|when|while|if|because)$/.test(
      token.lower,
    )
  )
    return false;
  if (/^\p{Lu}/u.test(token.text)) return token.tag !== 'Pronoun' && token.tag !== 'Determiner';
  return QUALIFIER_TAG.test(token.tag) && WORD.test(token.text);
}
