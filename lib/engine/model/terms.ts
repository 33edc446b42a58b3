/** A document as columns of numbers: what features are made of. */
import type { Document } from '../document.ts';
import { TAGS } from '../tagger.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { maskedWords } from './names.ts';

/** Quote states in the order of their numbers here; 0 is outside. */
const QUOTE_STATES = ['outside', 'inside', 'opening', 'closing'] as const;

const TAG_NUMBERS = new Map<string, number>(
  [...TAGS, 'Punctuation', 'Unknown'].map((tag, i) => [tag, i + 3]),
);
const VERBS = new Set([
  'Modal',
  'Auxiliary',
  'Copula',
  'PastTense',
  'Gerund',
  'Infinitive',
  'PresentTense',
  'Participle',
  'Verb',
]);
const NOUNS = new Set(['ProperNoun', 'Noun', 'Plural', 'Possessive']);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who']);
/** Parts of speech that hold nearly all cue heads; other tokens must be in the lexicon. */
const HEADS = new Set([...VERBS, 'Noun', 'Plural', 'Adjective', 'Unknown', 'Possessive']);

/** Marks that may stand for a cue: "Smith: …", "… — Smith". */
const MARKS = new Set([':', '-', '--', '–', '—', '―']);
/** A capitalised word that is a cue's head this often, as a share of its uses, is no name. */
const COMMON_CUE = 0.1;

/** Bits of `Terms.flags`. */
export const VERB = 1;
export const NOUN = 2;
export const PRONOUN = 4;
export const PUNCTUATION = 8;
export const COMMA = 16;
export const THAT = 32;
export const TO = 64;
export const COLON = 128;

/** One entry a token in each column. */
export interface Terms {
  readonly size: number;
  /** 1 for the inside of contents. */
  readonly inside: 0 | 1;
  /** Hashes of the masked word, of its lemma, of its shape ("Xx-x9"), of its last three letters. */
  readonly word: Uint32Array;
  readonly lemma: Uint32Array;
  readonly shape: Uint32Array;
  readonly suffix: Uint32Array;
  /** Part of speech, from 3 up. */
  readonly tag: Uint8Array;
  readonly quote: Uint8Array;
  readonly flags: Uint8Array;
  /** 1 for "and" and "but". */
  readonly joins: Uint8Array;
  readonly sentence: Int32Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
  /** How often the word is a cue's head in the training part, as a step 0 … 8; 0 also for unknown words. */
  readonly prior: Uint8Array;
  /** 1 where a cue's head may stand at all. */
  readonly mayHead: Uint8Array;
}

/** @param left counts that are not to count: those of the document itself, in training. */
export function termsOf(document: Document, lexicon: Lexicon, left?: Lexicon): Terms {
  const { tokens, quoteStates } = document;
  const size = tokens.length;
  const masked = maskedWords(document, (lower) => lexicon.share(lower, left) > COMMON_CUE);
  const terms = emptyTerms(size, document.inside ? 1 : 0);
  tokens.forEach((token, i) => {
    const word = masked[i] ?? token.lower;
    const hidden = word.startsWith('<') && word.length > 1;
    terms.word[i] = hashText(word);
    terms.lemma[i] = hidden ? (terms.word[i] as number) : hashText(token.lemma);
    terms.shape[i] = hashText(shapeOf(token.text));
    terms.suffix[i] = hashText(hidden ? word : token.lower.slice(-3));
    terms.tag[i] = TAG_NUMBERS.get(token.tag) ?? 0;
    terms.quote[i] = QUOTE_STATES.indexOf(quoteStates[i] ?? 'outside');
    terms.flags[i] =
      (VERBS.has(token.tag) ? VERB : 0) |
      (NOUNS.has(token.tag) ? NOUN : 0) |
      (PRONOUNS.has(token.lower) ? PRONOUN : 0) |
      (token.tag === 'Punctuation' ? PUNCTUATION : 0) |
      (token.lower === ',' ? COMMA : 0) |
      (token.lower === 'that' ? THAT : 0) |
      (token.lower === 'to' ? TO : 0) |
      (token.lower === ':' ? COLON : 0);
    terms.joins[i] = token.lower === 'and' || token.lower === 'but' ? 1 : 0;
    terms.sentence[i] = token.sentence;
    terms.prior[i] = hidden ? 0 : lexicon.step(token.lemma, token.lower, left);
    terms.mayHead[i] =
      (terms.prior[i] as number) > 0 || (HEADS.has(token.tag) && !hidden) || MARKS.has(token.text) ? 1 : 0;
  });
  for (const { from, to } of document.sentences) {
    terms.sentenceFrom.fill(from, from, to);
    terms.sentenceTo.fill(to, from, to);
  }
  for (const { from, to } of document.paragraphs) {
    terms.paragraphFrom.fill(from, from, to);
    terms.paragraphTo.fill(to, from, to);
  }
  return terms;
}

function emptyTerms(size: number, inside: 0 | 1): Terms {
  const numbers = () => new Uint32Array(size);
  const bytes = () => new Uint8Array(size);
  const indices = () => new Int32Array(size);
  return {
    size,
    inside,
    word: numbers(),
    lemma: numbers(),
    shape: numbers(),
    suffix: numbers(),
    tag: bytes(),
    quote: bytes(),
    flags: bytes(),
    joins: bytes(),
    prior: bytes(),
    mayHead: bytes(),
    sentence: indices(),
    sentenceFrom: indices(),
    sentenceTo: indices(),
    paragraphFrom: indices(),
    paragraphTo: indices(),
  };
}

/** "McCain" → "XxXx", "2016" → "9", "well-known" → "x-x"; at most five signs. */
function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length && shape.length < 5; i++) {
    const code = text.charCodeAt(i);
    const sign =
      code >= 65 && code <= 90
        ? 'X'
        : code >= 97 && code <= 122
          ? 'x'
          : code >= 48 && code <= 57
            ? '9'
            : code > 127
              ? 'u'
              : (text[i] as string);
    if (!shape.endsWith(sign)) shape += sign;
  }
  return shape;
}
