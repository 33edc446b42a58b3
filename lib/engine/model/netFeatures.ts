/**
 * What the small net reads of a token, and the stretches it reads at once. The trainer gets the same
 * rows from here (`lib/training/net/rows.ts`), so that it cannot see a token differently.
 */
import type { Document, QuoteState, Token, TokenRun } from '../document.ts';
import { type Entity, TAGS, type Tag } from '../tagger.ts';

/** Slots of the hashed endings and beginnings; 0 is kept for "masked". */
export const AFFIX_SLOTS = 1000;
export const TAG_ROWS: readonly Tag[] = ['Unknown', 'Punctuation', ...TAGS];
/** Inside a content, what stands outside further quotation marks has a row of its own: there people say “I think”. */
export const QUOTE_ROWS: readonly (QuoteState | 'content')[] = [
  'outside',
  'inside',
  'opening',
  'closing',
  'content',
];
export const ENTITY_ROWS: readonly Entity[] = [
  null,
  'person',
  'organization',
  'place',
  'date',
  'money',
  'percent',
  'number',
];
/** Rows: how a word is written, with an example; the row's index is the feature. */
export const SHAPE_ROWS = [
  'other: “',
  'capitals: NATO',
  'capital within a sentence: Smith',
  'capital at its start: The',
  'digits: 1,200',
  'lower case: said',
  'mixed: iPhone',
] as const;

/** One token as small numbers: rows of the tables above, and the word that the vocabulary looks up. */
export interface NetRow {
  /** Lower case, straight apostrophes, digits as 0. */
  readonly word: string;
  readonly tag: number;
  readonly shape: number;
  readonly quote: number;
  readonly entity: number;
  /** Hash of the last three letters, 1 … AFFIX_SLOTS - 1. */
  readonly suffix: number;
  /** Hash of the first three letters, 1 … AFFIX_SLOTS - 1. */
  readonly prefix: number;
}

/** The longest stretch read at once, in tokens: bounds memory and time on text without paragraphs. */
export const LONGEST_UNIT = 250;
/** A paragraph that ends in a colon is read with the next one while it is shorter than this. */
const SHORT_LEAD = 80;

const TAG_INDEX = new Map(TAG_ROWS.map((tag, i) => [tag, i]));
const QUOTE_INDEX = new Map(QUOTE_ROWS.map((state, i) => [state, i]));
const ENTITY_INDEX = new Map(ENTITY_ROWS.map((entity, i) => [entity, i]));

/** The row of each token of the document. */
export function netRows(document: Document): NetRow[] {
  return document.tokens.map((token, i) => {
    const starts = token.sentence !== document.tokens[i - 1]?.sentence;
    return {
      word: wordOf(token),
      tag: TAG_INDEX.get(token.tag) ?? 0,
      shape: shapeOf(token.text, starts),
      quote: QUOTE_INDEX.get(quoteRow(document, i)) ?? 0,
      entity: ENTITY_INDEX.get(token.entity) ?? 0,
      suffix: hash(token.lower.slice(-3)),
      prefix: hash(`^${token.lower.slice(0, 3)}`),
    };
  });
}

function quoteRow({ inside, quoteStates }: Document, i: number): QuoteState | 'content' {
  const state = quoteStates[i] ?? 'outside';
  return inside && state === 'outside' ? 'content' : state;
}

/**
 * Paragraphs as the net reads them: joined behind a colon, cut where they are very long (at a sentence if
 * one starts in the second half). They cover all tokens, in order, without overlap.
 */
export function netUnits(document: Document): TokenRun[] {
  const units: TokenRun[] = [];
  const { tokens, paragraphs } = document;
  for (let p = 0; p < paragraphs.length; p++) {
    let { from, to } = paragraphs[p] as TokenRun;
    while (tokens[to - 1]?.text === ':' && to - from < SHORT_LEAD && p + 1 < paragraphs.length) {
      p++;
      to = (paragraphs[p] as TokenRun).to;
    }
    while (to - from > LONGEST_UNIT) {
      const cut = cutOf(tokens, from);
      units.push({ from, to: cut });
      from = cut;
    }
    units.push({ from, to });
  }
  return units;
}

function cutOf(tokens: readonly Token[], from: number): number {
  for (let i = from + LONGEST_UNIT; i > from + LONGEST_UNIT / 2; i--) {
    if (tokens[i]?.sentence !== tokens[i - 1]?.sentence) return i;
  }
  return from + LONGEST_UNIT;
}

function wordOf(token: Token): string {
  return token.lower.replace(/\p{N}/gu, '0');
}

function shapeOf(text: string, startsSentence: boolean): number {
  if (/^\p{N}/u.test(text)) return 4;
  if (!/\p{L}/u.test(text)) return 0;
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return 1;
  if (/^\p{Lu}/u.test(text)) return startsSentence ? 3 : 2;
  return text === text.toLowerCase() ? 5 : 6;
}

/** A small multiplicative hash; the same number everywhere, for it is part of the trained weights. */
function hash(piece: string): number {
  let h = 0;
  for (let i = 0; i < piece.length; i++) h = (h * 131 + piece.charCodeAt(i)) % (AFFIX_SLOTS - 1);
  return h + 1;
}
